package fr.rotative.search;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The passages of an article that match, as escaped HTML with the matching words in {@code <mark>}. */
final class Snippets {
    private static final int PASSAGES = 3;
    private static final int CHARACTERS = 180;

    /** Elasticsearch marks the token, of which the elided article is a part: {@code l’avocat}. */
    private static final Pattern MARKED_ARTICLE = Pattern.compile(
            "<mark>(" + MarkedText.ELIDED_ARTICLE + "(?:&#x27;|['’‘ʼ´`]))(?=[^<])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CROSS_HEAD = Pattern.compile("^## ");

    private Snippets() {}

    static Highlight highlight() {
        return Highlight.of(h -> h.type(HighlighterType.Unified)
                .encoder(HighlighterEncoder.Html)
                .preTags("<mark>")
                .postTags("</mark>")
                .boundaryScannerLocale("fr-FR")
                .fields("lead", field("lead", 1, 0))
                .fields("paragraphs", field("paragraphs", PASSAGES, CHARACTERS)));
    }

    static List<String> of(Map<String, List<String>> highlights) {
        return Stream.concat(
                        highlights.getOrDefault("lead", List.of()).stream(),
                        highlights.getOrDefault("paragraphs", List.of()).stream())
                .map(Snippets::polished)
                .limit(PASSAGES)
                .toList();
    }

    static String polished(String passage) {
        return CROSS_HEAD
                .matcher(MARKED_ARTICLE.matcher(passage).replaceAll("$1<mark>"))
                .replaceFirst("");
    }

    private static HighlightField field(String name, int passages, int otherwise) {
        return HighlightField.of(f -> f.matchedFields(name, name + ".folded", name + ".exact", name + ".names")
                .numberOfFragments(passages)
                .fragmentSize(CHARACTERS)
                .noMatchSize(otherwise)
                .order(HighlighterOrder.Score));
    }
}
