package fr.rotative.search.suggestion;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.search.SuggestSort;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import co.elastic.clients.elasticsearch.core.search.TermSuggester;
import fr.rotative.index.IndexedCompany;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.company.CompanyRecords;
import fr.rotative.search.company.NameBeginnings;
import fr.rotative.search.listing.MarkedText;
import fr.rotative.search.query.Folding;
import fr.rotative.search.query.TypedWords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for the spelling that a reader may have meant: words of the archive in place of those that it does not have. They are
 * compared without accents, so that {@code telefone} is two letters from {@code téléphone}, and told with them.
 */
public final class Spelling {
    /** One letter of a short word may be wrong, two of one of six letters or more. */
    private static final double LEAST_LIKENESS = 0.65;

    private static final int WAYS_TO_ACCENT = 10;

    private final UnknownWords unknown;
    private final UnknownWords written;
    private final CompanyRecords companies;

    public Spelling(Archive archive, CompanyRecords companies) {
        this.unknown = new UnknownWords(archive, "paragraphs.folded");
        this.written = new UnknownWords(archive, "paragraphs.exact");
        this.companies = companies;
    }

    /** A word of the query, and what it is corrected to. */
    private record Correction(int from, int to, String word) {}

    /** The query with its unknown words replaced; nothing if there is nothing to replace. */
    public Optional<String> corrected(String q) {
        List<Correction> corrections = corrections(q);
        if (corrections.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> accented =
                accented(corrections.stream().map(Correction::word).collect(Collectors.joining(" ")));
        StringBuilder corrected = new StringBuilder(q);
        corrections.forEach(
                word -> corrected.replace(word.from(), word.to(), accented.getOrDefault(word.word(), word.word())));
        return Optional.of(corrected.toString());
    }

    /** The last one first, so that the places of the others stay right. */
    private List<Correction> corrections(String q) {
        return unknown.in(TypedWords.in(q), usual -> usual).stream()
                .filter(word -> likest(word).score() >= LEAST_LIKENESS)
                .filter(word -> isWord(q, word) && isTyped(q, word) && !isName(text(q, word)))
                .sorted(Comparator.comparingInt(TermSuggest::offset).reversed())
                .map(word -> correction(q, word))
                .toList();
    }

    private static TermSuggestOption likest(TermSuggest word) {
        return word.options().get(0);
    }

    private static Correction correction(String q, TermSuggest word) {
        int to = word.offset() + word.length();
        int from = to - MarkedText.withoutElided(q.substring(word.offset(), to)).length();
        return new Correction(from, to, likest(word).text());
    }

    /** Whether the place holds a word of its own, and not what looks like the name of a field. */
    private static boolean isWord(String q, TermSuggest word) {
        int end = word.offset() + word.length();
        return end == q.length() || end < q.length() && q.charAt(end) != ':';
    }

    /** Whether it is there letter for letter, at most after an article: {@code C#} is not. */
    private static boolean isTyped(String q, TermSuggest word) {
        return Folding.fold(text(q, word)).endsWith(Folding.fold(word.text()));
    }

    private static String text(String q, TermSuggest word) {
        return q.substring(word.offset(), word.offset() + word.length());
    }

    /** Whether a company is called so, or has the word in a name. */
    private boolean isName(String word) {
        return companies
                .beginning(word)
                .flatMap(company -> Stream.concat(
                        Stream.of(company.name()), company.names().stream().map(IndexedCompany.Name::name)))
                .anyMatch(name -> NameBeginnings.hasWords(name, word));
    }

    /** Words with the accents that most articles write, by the words without. */
    private Map<String, String> accented(String words) {
        return written.in(words, Spelling::similar).stream()
                .flatMap(word -> word.options().stream()
                        .map(TermSuggestOption::text)
                        .filter(option -> Folding.fold(option).equals(word.text()))
                        .limit(1)
                        .map(option -> Map.entry(word.text(), option)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    private static TermSuggester.Builder similar(TermSuggester.Builder usual) {
        return usual.suggestMode(SuggestMode.Always)
                .prefixLength(0)
                .size(WAYS_TO_ACCENT)
                .sort(SuggestSort.Frequency);
    }
}
