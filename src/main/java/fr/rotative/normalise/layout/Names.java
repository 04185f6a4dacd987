package fr.rotative.normalise.layout;

import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.text.Folding;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that an article writes with a capital in the middle of its sentences: they begin names. The first sentence of
 * each paragraph does not count, for a title may run into it.
 */
final class Names {
    private static final Pattern WITHIN_SENTENCE =
            Pattern.compile("(?=[dl\\p{Lu}])(?<=[\\p{Ll}\\p{N},;] )(?:[dlDL]['’])?(\\p{Lu}[\\p{L}\\p{N}]+)");

    private Names() {}

    /** Those words in plain form. */
    static Set<String> in(List<Line> lines) {
        return lines.stream()
                .filter(Line::isProse)
                .map(line -> afterFirstSentence(line.text()))
                .flatMap(text -> WITHIN_SENTENCE.matcher(text).results())
                .map((MatchResult match) -> Folding.plain(match.group(1)))
                .collect(Collectors.toSet());
    }

    private static String afterFirstSentence(String text) {
        int stop = text.indexOf(". ");
        return stop < 0 ? "" : text.substring(stop + 1);
    }
}
