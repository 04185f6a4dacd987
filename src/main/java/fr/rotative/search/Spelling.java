package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import fr.rotative.index.ArchiveIndex;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Looks for the spelling that a reader may have meant: words of the archive in place of those that it does not have. */
final class Spelling {
    private static final String BETTER = "better";
    private static final String FIELD = "paragraphs.exact";
    private static final int SHORTEST = 5;

    private final Archive archive;
    private final CompanyRecords companies;

    Spelling(Archive archive, CompanyRecords companies) {
        this.archive = archive;
        this.companies = companies;
    }

    /** The query with its unknown words replaced; nothing if there is nothing to replace. */
    Optional<String> corrected(String q) {
        StringBuilder corrected = new StringBuilder(q);
        unknown(q).stream()
                .filter(word ->
                        isWord(q, word) && companies.named(text(q, word)).isEmpty())
                .sorted(Comparator.comparingInt(TermSuggest::offset).reversed())
                .forEach(word -> corrected.replace(
                        word.offset(),
                        word.offset() + word.length(),
                        word.options().get(0).text()));
        return corrected.toString().equals(q) ? Optional.empty() : Optional.of(corrected.toString());
    }

    private List<TermSuggest> unknown(String q) {
        var suggestions = archive.answer(client -> client.search(
                        s -> s.index(ArchiveIndex.ALIAS)
                                .size(0)
                                .suggest(g -> g.text(q)
                                        .suggesters(
                                                BETTER,
                                                f -> f.term(t -> t.field(FIELD)
                                                        .suggestMode(SuggestMode.Missing)
                                                        .minWordLength(SHORTEST)
                                                        .size(1)))),
                        Void.class))
                .suggest();
        return Objects.requireNonNull(suggestions.get(BETTER)).stream()
                .map(Suggestion::term)
                .filter(word -> !word.options().isEmpty())
                .toList();
    }

    /** Whether the place holds a word of its own, and not the name of a field. */
    private static boolean isWord(String q, TermSuggest word) {
        int end = word.offset() + word.length();
        return end == q.length() || end < q.length() && q.charAt(end) != ':';
    }

    private static String text(String q, TermSuggest word) {
        return q.substring(word.offset(), word.offset() + word.length());
    }
}
