package fr.rotative.web.export;

import fr.rotative.article.ArticleDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the page of an article says of it to programs: to reference managers in Dublin Core and the tags of Google Scholar,
 * to those who share the page in Open Graph, to search engines in JSON-LD (schema.org).
 *
 * @param jsonLd without any character that could end the element it stands in
 */
public record ArticleMetadata(List<Tag> tags, String jsonLd) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A meta element; Open Graph names its tags {@code property}. */
    public record Tag(String name, String content) {
        public boolean isProperty() {
            return name.startsWith("og:") || name.startsWith("article:");
        }
    }

    /** @param address of the page, absolute */
    public static ArticleMetadata of(ArticleDocument article, String address) {
        Citation citation = Citation.of(article);
        return new ArticleMetadata(tags(article, citation, address), jsonLd(article, citation, address));
    }

    private static List<Tag> tags(ArticleDocument article, Citation citation, String address) {
        List<Tag> tags = new ArrayList<>();
        add(tags, "description", article.lead());
        add(tags, "og:type", "article");
        add(tags, "og:title", article.title());
        add(tags, "og:description", article.lead());
        add(tags, "og:url", address);
        add(tags, "og:site_name", citation.publisher());
        add(tags, "og:locale", article.language().equals("fr") ? "fr_FR" : article.language());
        add(tags, "article:published_time", date(article));
        add(tags, "article:section", article.section());
        add(tags, "citation_title", article.title());
        add(tags, "citation_publication_date", slashed(date(article)));
        add(tags, "citation_language", article.language());
        add(tags, "citation_public_url", PublicAddress.of(article.url()));
        add(tags, "DC.type", "newspaperArticle");
        add(tags, "DC.publisher", citation.publisher());
        add(tags, "DC.identifier", PublicAddress.of(article.url()));
        article.authors().forEach(author -> {
            add(tags, "citation_author", author);
            add(tags, "article:author", author);
        });
        citation.keywords().forEach(keyword -> add(tags, "citation_keywords", keyword));
        return tags;
    }

    private static void add(List<Tag> tags, String name, @Nullable String content) {
        if (content != null && !content.isEmpty()) {
            tags.add(new Tag(name, content));
        }
    }

    private static String jsonLd(ArticleDocument article, Citation citation, String address) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "NewsArticle");
        data.put("@id", address);
        data.put("url", PublicAddress.of(article.url()));
        data.put("headline", article.title());
        data.put("description", article.lead());
        data.put("datePublished", date(article));
        data.put(
                "dateModified",
                article.modified() == null ? null : article.modified().toString());
        data.put("articleSection", article.section());
        data.put("inLanguage", article.language());
        data.put("wordCount", article.wordCount());
        data.put(
                "author",
                article.authors().stream()
                        .map(author -> named("Person", author))
                        .toList());
        data.put("publisher", named("Organization", citation.publisher()));
        data.put(
                "mentions",
                citation.keywords().stream()
                        .map(name -> named("Organization", name))
                        .toList());
        data.values().removeIf(value -> value == null || value.equals(List.of()));
        return JSON.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static Map<String, String> named(String type, String name) {
        return new TreeMap<>(Map.of("@type", type, "name", name));
    }

    private static @Nullable String date(ArticleDocument article) {
        return article.published() == null ? null : article.published().on();
    }

    private static @Nullable String slashed(@Nullable String date) {
        return date == null ? null : date.replace('-', '/');
    }
}
