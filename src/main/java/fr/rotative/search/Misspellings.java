package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.search.SuggestSort;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.search.query.Folding;
import fr.rotative.search.query.Query;
import fr.rotative.search.query.Query.Word;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Reads plain words that no article has as the word that was meant: the most frequent one of the archive that one slip
 * (a letter more, less or other, or two neighbours exchanged) makes of it. Never a company's name.
 */
final class Misspellings {
    private static final String MEANT = "meant";

    /** Without accents, so that a slip in a word typed without them is one slip. */
    private static final String FIELD = "paragraphs.folded";

    /** A word of six letters with one left out; one slip makes of shorter words too many others. */
    private static final int SHORTEST = 5;

    private final Archive archive;
    private final CompanyRecords companies;

    Misspellings(Archive archive, CompanyRecords companies) {
        this.archive = archive;
        this.companies = companies;
    }

    /** The query with the words that were meant; the same one if all are known, or none is like them. */
    Query mended(Query query) {
        List<String> words = query.conjuncts().stream()
                .filter(Word.class::isInstance)
                .map(word -> ((Word) word).text())
                .filter(word -> word.length() >= SHORTEST)
                .toList();
        Map<String, String> meant = words.isEmpty() ? Map.of() : meant(words);
        if (meant.isEmpty()) {
            return query;
        }
        return Query.and(query.conjuncts().stream()
                .map(part -> part instanceof Word word ? mended(word, meant) : part)
                .toList());
    }

    private static Word mended(Word word, Map<String, String> meant) {
        String folded = Folding.fold(word.text());
        return meant.entrySet().stream()
                .filter(unknown -> folded.endsWith(unknown.getKey()))
                .findFirst()
                .map(unknown -> new Word(unknown.getValue()))
                .orElse(word);
    }

    /** By the unknown word, as the index would have it. */
    private Map<String, String> meant(List<String> words) {
        Map<String, String> meant = unknown(String.join(" ", words)).stream()
                .filter(word -> !word.options().isEmpty())
                .collect(Collectors.toMap(
                        TermSuggest::text, word -> word.options().get(0).text(), (first, again) -> first));
        if (!meant.isEmpty()) {
            companies
                    .bearing(meant.keySet())
                    .flatMap(company -> company.keys().stream())
                    .forEach(meant::remove);
        }
        return meant;
    }

    private List<TermSuggest> unknown(String words) {
        var suggestions = archive.answer(client -> client.search(
                        s -> s.index(ArchiveIndex.ALIAS)
                                .size(0)
                                .suggest(g -> g.text(words)
                                        .suggesters(
                                                MEANT,
                                                f -> f.term(t -> t.field(FIELD)
                                                        .suggestMode(SuggestMode.Missing)
                                                        .minWordLength(SHORTEST)
                                                        .maxEdits(1)
                                                        .prefixLength(0)
                                                        .sort(SuggestSort.Frequency)
                                                        .size(1)))),
                        Void.class))
                .suggest();
        return Objects.requireNonNull(suggestions.get(MEANT)).stream()
                .map(Suggestion::term)
                .toList();
    }
}
