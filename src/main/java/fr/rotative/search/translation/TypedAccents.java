package fr.rotative.search.translation;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prefers the accents that were typed: an article that writes {@code marche} and nowhere {@code marché} counts next to
 * nothing for {@code marché}. Only what is written otherwise is put back, so that among the articles that write it as typed,
 * in whatever inflection, the order stays as it is.
 */
final class TypedAccents {
    /** Enough for the order of the articles that do not write it as typed. */
    private static final double TRACE = 0.05;

    /** Capitals go without accents in many a paper, so that the first letter tells no word from another. */
    private static final Pattern WITHIN = Pattern.compile("(?<=\\p{L})[\\u00E0-\\u00E5\\u00E7-\\u00F6\\u00F8-\\u00FF]");

    private static final Pattern FIRST = Pattern.compile("^\\p{L}\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L}{3})[sx]$");
    private static final Pattern FEMININE = Pattern.compile("(?<=é)e$");
    private static final List<String> ENDINGS = List.of("", "s", "x", "e", "es");

    private final FunctionWords functionWords;

    TypedAccents(FunctionWords functionWords) {
        this.functionWords = functionWords;
    }

    /** Whether the words have accents that may tell them from others. */
    boolean areIn(String words) {
        return !accented(words).isEmpty();
    }

    /** What rewards articles for these words, less where they are written with other accents alone. */
    Query prefer(String words, Query reward) {
        List<Query> otherwise =
                accented(words).stream().map(TypedAccents::writtenOtherwise).toList();
        return otherwise.isEmpty()
                ? reward
                : Query.of(q -> q.boosting(
                        b -> b.positive(reward).negative(Clauses.any(otherwise)).negativeBoost(TRACE)));
    }

    private List<String> accented(String words) {
        String small = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.FRENCH);
        return NO_LETTER
                .splitAsStream(small)
                .filter(word -> WITHIN.matcher(word).find() && !functionWords.has(word))
                .toList();
    }

    private static Query writtenOtherwise(String word) {
        List<String> forms = forms(word);
        List<String> asTyped = Stream.concat(forms.stream(), forms.stream().map(TypedAccents::withPlainCapital))
                .distinct()
                .toList();
        return Query.of(q ->
                q.bool(b -> b.filter(has(forms, Scope.ARTICLE.folded())).mustNot(has(asTyped, Scope.ARTICLE.exact()))));
    }

    private static List<String> forms(String word) {
        String singular = PLURAL.matcher(word).replaceFirst("");
        String stem = FEMININE.matcher(singular).replaceFirst("");
        return ENDINGS.stream().map(stem::concat).toList();
    }

    private static String withPlainCapital(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        return Normalizer.normalize(FIRST.matcher(apart).replaceFirst(apart.substring(0, 1)), Normalizer.Form.NFC);
    }

    private static Query has(Collection<String> forms, List<String> fields) {
        return Query.of(q -> q.multiMatch(
                m -> m.query(String.join(" ", forms)).fields(fields).type(TextQueryType.BestFields)));
    }
}
