package fr.rotative.normalise.layout;

import fr.rotative.normalise.layout.RunOnTitle.Parts;
import fr.rotative.normalise.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the browser shows in its title bar: the title of the article among names of the site and of the section, or none
 * of it.
 *
 * @param words all of it in plain form
 */
record DocumentTitle(String text, String words) {
    private static final Pattern BETWEEN = Pattern.compile("\\s+[-–—|>·:]\\s+|\\s*[|()]\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORTEST = 10;
    private static final int FEWEST_WORDS_BEFORE_TEXT = 3;

    static DocumentTitle of(String text) {
        return new DocumentTitle(text, Folding.words(text));
    }

    /** What punctuation parts in it, in plain form. */
    private List<String> parts() {
        return Arrays.stream(BETWEEN.split(text))
                .map(Folding::words)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether the text is one of its parts, or the most of it. */
    boolean holds(String line) {
        if (line.length() < SHORTEST || line.length() > 2 * words.length()) {
            return false;
        }
        String plain = Folding.words(line);
        return words.contains(plain) && (2 * plain.length() >= words.length() || parts().contains(plain));
    }

    /** The text parted behind the part of the title that it begins with. */
    Optional<Parts> beginningOf(String line) {
        String plain = Folding.words(line) + " ";
        return parts().stream()
                .filter(part -> count(part) >= FEWEST_WORDS_BEFORE_TEXT && plain.startsWith(part + " "))
                .filter(part -> part.length() + 1 < plain.length())
                .findFirst()
                .flatMap(part -> behind(line, count(part)));
    }

    private static int count(String part) {
        return (int) part.chars().filter(c -> c == ' ').count() + 1;
    }

    private static Optional<Parts> behind(String text, int count) {
        Matcher word = WORD.matcher(text);
        for (int i = 0; i < count; i++) {
            if (!word.find()) {
                return Optional.empty();
            }
        }
        int end = word.end();
        return word.find()
                ? Optional.of(new Parts(
                        RunOnTitle.withoutDash(text.substring(0, opening(text, end, word.start()))),
                        text.substring(opening(text, end, word.start())).strip()))
                : Optional.empty();
    }

    /** Where the text after the title begins: a quotation mark that opens it belongs to it. */
    private static int opening(String text, int from, int word) {
        int start = word;
        while (start > from && "«“\"(".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }
}
