package fr.rotative.search.listing;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ListedArticle;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.result.SearchResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * The articles that Elasticsearch found, as lists show them. Each is a stored field of its own, so that its text is neither
 * sent nor read. Those that were stored before that field was (schema version 9) are read whole instead, until
 * {@code reindex} has written them again.
 */
public final class ListedArticles {
    private static final String LISTED = "listed";

    private final ObjectReader reader = JsonMapper.shared().readerFor(ListedArticle.class);
    private final Archive archive;

    public ListedArticles(Archive archive) {
        this.archive = archive;
    }

    /** Has the articles that are found listed. */
    public static SearchRequest.Builder askedBy(SearchRequest.Builder search) {
        return search.source(s -> s.fetch(false)).storedFields(LISTED);
    }

    /** Has the articles that are found listed. */
    public static MultisearchBody.Builder askedBy(MultisearchBody.Builder search) {
        return search.source(s -> s.fetch(false)).storedFields(LISTED);
    }

    /** In the order in which they were found. */
    public List<ListedArticle> of(List<Hit<Void>> found) {
        return hits(found).stream().map(SearchResult.Hit::article).toList();
    }

    /** With what the search tells of each; without those that are gone. */
    public List<SearchResult.Hit> hits(List<Hit<Void>> found) {
        Map<String, ListedArticle> older = readWhole(found);
        return found.stream().flatMap(hit -> hit(hit, older)).toList();
    }

    private Stream<SearchResult.Hit> hit(Hit<Void> hit, Map<String, ListedArticle> older) {
        JsonData listed = hit.fields().get(LISTED);
        ListedArticle article = listed == null ? older.get(hit.id()) : read(listed);
        return Stream.ofNullable(article).map(found -> hit(found, hit));
    }

    private static SearchResult.Hit hit(ListedArticle article, Hit<Void> hit) {
        Double score = hit.score();
        return new SearchResult.Hit(article, Snippets.of(hit.highlight()), score == null ? 0 : score, List.of(), null);
    }

    private ListedArticle read(JsonData listed) {
        return reader.readValue(listed.toJson().asJsonArray().getString(0));
    }

    private Map<String, ListedArticle> readWhole(List<Hit<Void>> found) {
        List<String> ids = found.stream()
                .filter(hit -> !hit.fields().containsKey(LISTED))
                .map(hit -> String.valueOf(hit.id()))
                .toList();
        return archive.articles(ids).stream().collect(Collectors.toMap(ArticleDocument::id, ListedArticle::of));
    }
}
