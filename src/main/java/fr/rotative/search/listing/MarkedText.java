package fr.rotative.search.listing;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in which Elasticsearch marked what matches.
 *
 * @param text without the marks
 * @param spans what is marked, in order, elided articles left out: {@code avocat} of {@code l’avocat}
 */
public record MarkedText(String text, List<Span> spans) {
    /** Two characters that no article has: they are for private use. */
    private static final String BEGIN = "\ue0f0";

    private static final String END = "\ue0f1";

    /** What Elasticsearch marks as a part of the word that follows. */
    static final String ELIDED_ARTICLE = "(?:[lmtnsjdc]|qu|jusqu|quoiqu|lorsqu|puisqu)";

    private static final Pattern MARK = Pattern.compile("[\ue0f0\ue0f1]");
    private static final Pattern ELIDED =
            Pattern.compile("^" + ELIDED_ARTICLE + "['’‘ʼ´`](?=.)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Offsets into the text, in UTF-16 units, the end excluded. */
    public record Span(int start, int end) {
        /** The same in a text that has so much before it. */
        public Span shifted(int by) {
            return new Span(start + by, end + by);
        }
    }

    /** Whole fields, marked by one query. */
    public static Highlight whole(Map<String, List<String>> fields, Query query) {
        return passages(fields, query, 0);
    }

    /** The first passages of fields that match best, marked by one query. */
    public static Highlight passages(Map<String, List<String>> fields, Query query, int passages) {
        return Highlight.of(h -> h.type(HighlighterType.Unified)
                .preTags(BEGIN)
                .postTags(END)
                .boundaryScannerLocale("fr-FR")
                .highlightQuery(query)
                .numberOfFragments(passages)
                .fields(fields.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                field -> HighlightField.of(f -> f.matchedFields(field.getValue()))))));
    }

    /** @param marked as Elasticsearch answers to {@link #whole} and {@link #passages} */
    public static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int done = 0;
        int begin = 0;
        while (mark.find()) {
            text.append(marked, done, mark.start());
            done = mark.end();
            if (mark.group().equals(BEGIN)) {
                begin = text.length();
            } else {
                spans.add(trimmed(text, begin));
            }
        }
        return new MarkedText(text.append(marked, done, marked.length()).toString(), spans);
    }

    /** What is marked, as the text writes it. */
    public List<String> surfaces() {
        return spans.stream().map(span -> text.substring(span.start, span.end)).toList();
    }

    /** {@code avocat} for {@code l’avocat}. */
    public static String withoutElided(String word) {
        return ELIDED.matcher(word).replaceFirst("");
    }

    private static Span trimmed(StringBuilder text, int begin) {
        Matcher elided = ELIDED.matcher(text).region(begin, text.length());
        return new Span(elided.lookingAt() ? elided.end() : begin, text.length());
    }
}
