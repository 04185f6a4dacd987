package fr.rotative.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.Article;
import fr.rotative.normalise.Normalised.Articles;
import fr.rotative.normalise.Normalised.NotAnArticle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every kept page, from HTML and from its text rendition, becomes exactly what stands beside it. */
class GoldenPagesTest {
    private static final Normaliser NORMALISER = Normaliser.create();

    static List<Fixture> pages() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageBecomesWhatStandsBesideIt(Fixture page) {
        assertThat(read(NORMALISER.normalise(page.capture()))).isEqualTo(expected(page.expected()));
    }

    private static Map<String, Object> read(Normalised normalised) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", normalised.kind().label());
        if (normalised instanceof NotAnArticle refusal) {
            fields.put("reason", refusal.reason().label());
        } else if (normalised instanceof Articles found) {
            fields.put("title", found.title());
            put(fields, found.articles().get(0));
            fields.put("texts", texts(found));
        }
        return fields;
    }

    private static void put(Map<String, Object> fields, Article article) {
        fields.put("canonicalUrl", article.canonicalUrl().value());
        fields.put("section", String.valueOf(article.section()));
        fields.put("lead", String.valueOf(article.text().lead()));
        fields.put(
                "published",
                article.published() == null ? "null" : article.published().on());
        fields.put("authors", article.byline().authors());
    }

    private static List<List<String>> texts(Articles found) {
        List<List<String>> texts = new ArrayList<>();
        for (Article article : found.articles()) {
            List<String> text = new ArrayList<>(article.text().paragraphs());
            text.add(0, article.text().title());
            texts.add(text);
        }
        return texts;
    }

    private static Map<String, Object> expected(JsonNode json) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", json.path("kind").asString());
        if (json.has("reason")) {
            fields.put("reason", json.path("reason").asString());
            return fields;
        }
        for (String field : List.of("title", "canonicalUrl", "section", "lead", "published")) {
            fields.put(field, text(json.path(field)));
        }
        fields.put("authors", strings(json.path("authors"), null));
        fields.put("texts", expectedTexts(json));
        return fields;
    }

    private static List<List<String>> expectedTexts(JsonNode json) {
        if (!json.has("briefs")) {
            return List.of(strings(json.path("paragraphs"), text(json.path("title"))));
        }
        return json.path("briefs")
                .valueStream()
                .map(brief -> strings(brief.path("paragraphs"), text(brief.path("title"))))
                .toList();
    }

    private static List<String> strings(JsonNode array, @Nullable String first) {
        List<String> texts = new ArrayList<>(first == null ? List.of() : List.of(first));
        array.forEach(element -> texts.add(element.asString()));
        return texts;
    }

    private static String text(JsonNode node) {
        return node.isNull() ? "null" : node.asString();
    }
}
