package fr.rotative.search.suggestion;

import co.elastic.clients.elasticsearch.core.search.SuggestSort;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.company.CompanyRecords;
import fr.rotative.search.query.Folding;
import fr.rotative.search.query.Query;
import fr.rotative.search.query.Query.Word;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads plain words that no article has as the word that was meant: the most frequent one of the archive that one slip
 * (a letter more, less or other, or two neighbours exchanged) makes of it. Never a company's name.
 */
public final class Misspellings {
    /** Without accents, so that a slip in a word typed without them is one slip. */
    private static final String FIELD = "paragraphs.folded";

    /** One slip makes of shorter words too many others. */
    private static final int SHORTEST = 5;

    private final UnknownWords unknown;
    private final CompanyRecords companies;

    public Misspellings(Archive archive, CompanyRecords companies) {
        this.unknown = new UnknownWords(archive, FIELD);
        this.companies = companies;
    }

    /** The query with the words that were meant; the same one if all are known, or none is like them. */
    public Query mended(Query query) {
        List<String> words = query.conjuncts().stream()
                .filter(Word.class::isInstance)
                .map(word -> ((Word) word).text())
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
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
        Map<String, String> meant = unknown
                .in(
                        String.join(" ", words),
                        one -> one.minWordLength(SHORTEST)
                                .maxEdits(1)
                                .prefixLength(0)
                                .sort(SuggestSort.Frequency))
                .stream()
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
}
