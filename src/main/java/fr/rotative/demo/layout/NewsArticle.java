package fr.rotative.demo.layout;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.rotative.demo.paper.DemoArticle;
import fr.rotative.demo.paper.Placement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The structured data of an article (schema.org {@code NewsArticle} in JSON-LD). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"@context", "@type"})
record NewsArticle(
        String headline,
        @Nullable String description,
        String datePublished,
        String articleSection,
        String inLanguage,
        String mainEntityOfPage,
        List<Named> author,
        Named publisher) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A person or an organisation. */
    record Named(@JsonProperty("@type") String type, String name) {}

    static NewsArticle of(Placement placed) {
        DemoArticle article = placed.article();
        return new NewsArticle(
                article.title(),
                article.lead(),
                ISO_OFFSET_DATE_TIME.format(placed.publishedAt()),
                article.section(),
                "fr",
                placed.canonicalUrl().value(),
                article.authors().stream()
                        .map(name -> new Named("Person", name))
                        .toList(),
                new Named("NewsMediaOrganization", article.source()));
    }

    @JsonProperty("@context")
    String context() {
        return "https://schema.org";
    }

    @JsonProperty("@type")
    String type() {
        return "NewsArticle";
    }

    /** Fit to stand in a {@code script} element: nothing in it closes the element. */
    String toJson() {
        return JSON.writeValueAsString(this).replace("</", "<\\/");
    }
}
