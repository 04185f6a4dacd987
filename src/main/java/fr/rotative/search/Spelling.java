package fr.rotative.search;

import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import fr.rotative.search.query.Folding;
import fr.rotative.search.query.TypedWords;
import java.util.Comparator;
import java.util.Optional;

/** Looks for the spelling that a reader may have meant: words of the archive in place of those that it does not have. */
final class Spelling {
    private final UnknownWords unknown;
    private final CompanyRecords companies;

    Spelling(Archive archive, CompanyRecords companies) {
        this.unknown = new UnknownWords(archive, "paragraphs.exact");
        this.companies = companies;
    }

    /** The query with its unknown words replaced; nothing if there is nothing to replace. */
    Optional<String> corrected(String q) {
        StringBuilder corrected = new StringBuilder(q);
        unknown.in(TypedWords.in(q), usual -> usual).stream()
                .filter(word -> isWord(q, word)
                        && isTyped(q, word)
                        && companies.named(text(q, word)).isEmpty())
                .sorted(Comparator.comparingInt(TermSuggest::offset).reversed())
                .forEach(word -> corrected.replace(
                        word.offset(),
                        word.offset() + word.length(),
                        word.options().get(0).text()));
        return corrected.toString().equals(q) ? Optional.empty() : Optional.of(corrected.toString());
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
}
