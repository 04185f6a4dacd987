package fr.rotative.search.suggestion;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.elasticsearch.core.search.TermSuggester;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.query.QueryLimits;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The words of a text that no article has, each with the word of the archive that is most like it. */
final class UnknownWords {
    /** Every shorter word is like some other. */
    private static final int SHORTEST = 4;

    /** The longer a text is, the longer its likes are looked for; and who types figures means them: 14h30 is not 18h30. */
    private static final Pattern NO_WORD =
            Pattern.compile("[\\p{L}\\p{N}]{" + (QueryLimits.LONGEST_WORD + 1) + ",}|\\p{L}*+\\p{N}[\\p{L}\\p{N}]*+");

    private static final Pattern LOOKED_UP = Pattern.compile("[\\p{L}\\p{N}]{" + SHORTEST + ",}");

    /** To look for what is like a word costs as much as a search; who has pasted a page has not misspelt it. */
    private static final int MOST = 20;

    private static final String LIKE = "like";

    private final Archive archive;
    private final String field;

    /** @param field the form of the texts in which the archive's words are looked up */
    UnknownWords(Archive archive, String field) {
        this.archive = archive;
        this.field = field;
    }

    /**
     * In the order of the text, without those that are like no other.
     *
     * @param likeness how much a word may differ, and which of several is taken
     */
    List<TermSuggest> in(String text, UnaryOperator<TermSuggester.Builder> likeness) {
        TermSuggester suggester = likeness.apply(new TermSuggester.Builder()
                        .field(field)
                        .suggestMode(SuggestMode.Missing)
                        .minWordLength(SHORTEST)
                        .size(1))
                .build();
        var suggestions = archive.answer(client -> client.search(
                        s -> s.index(ArchiveIndex.ALIAS)
                                .size(0)
                                .suggest(g -> g.text(words(text)).suggesters(LIKE, f -> f.term(suggester))),
                        Void.class))
                .suggest();
        return Objects.requireNonNull(suggestions.get(LIKE)).stream()
                .map(Suggestion::term)
                .filter(word -> !word.options().isEmpty())
                .toList();
    }

    /**
     * The text with spaces in place of what is none, up to the last word that is looked up, so that the words stay
     * where they are.
     */
    static String words(String text) {
        String words = NO_WORD.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
        return LOOKED_UP
                .matcher(words)
                .results()
                .skip(MOST)
                .findFirst()
                .map(tooMany -> words.substring(0, tooMany.start()))
                .orElse(words);
    }
}
