package fr.rotative.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.util.BinaryData;
import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.index.WriteReport.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes articles under their identities, leaving alone those that are stored just so. */
final class ArticleWriter implements ArticleStore {
    /** How many stored articles are compared at once; bounds the memory that long bodies take. */
    private static final int COMPARED_AT_ONCE = 200;

    private final ElasticsearchClient client;
    private final BulkWriter bulk;
    private final String index;

    ArticleWriter(ElasticsearchClient client, BulkWriter bulk, String index) {
        this.client = client;
        this.bulk = bulk;
        this.index = index;
    }

    /** Of two articles with the same identity the later one is written. */
    @Override
    public WriteReport write(Collection<ArticleDocument> articles) {
        return write(articles, ArticleWriter::outcome);
    }

    @Override
    public WriteReport writeMissing(Collection<ArticleDocument> articles) {
        return write(articles, (stored, seen) -> stored == null ? Outcome.NEW : Outcome.UNCHANGED);
    }

    /** What is to become of an article, given what is stored under its identity. */
    private interface Comparison {
        Outcome compare(@Nullable ArticleDocument stored, ArticleDocument seen);
    }

    private WriteReport write(Collection<ArticleDocument> articles, Comparison comparison) {
        Map<String, ArticleDocument> byId = new LinkedHashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        List<ArticleDocument> all = List.copyOf(byId.values());
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        List<BulkWriter.Failure> failures = new ArrayList<>();
        for (int from = 0; from < all.size(); from += COMPARED_AT_ONCE) {
            List<ArticleDocument> some = all.subList(from, Math.min(from + COMPARED_AT_ONCE, all.size()));
            failures.addAll(writeSome(some, comparison, outcomes));
        }
        return new WriteReport(outcomes, failures);
    }

    private List<BulkWriter.Failure> writeSome(
            List<ArticleDocument> articles, Comparison comparison, Map<String, Outcome> outcomes) {
        Map<String, ArticleDocument> stored = stored(articles);
        articles.forEach(article -> outcomes.put(article.id(), comparison.compare(stored.get(article.id()), article)));
        List<BulkWriter.Failure> failures = bulk.write(
                index,
                articles.stream()
                        .filter(article -> outcomes.get(article.id()) != Outcome.UNCHANGED)
                        .map(this::document)
                        .toList());
        failures.forEach(failure -> outcomes.put(failure.id(), Outcome.FAILED));
        return failures;
    }

    private Map<String, ArticleDocument> stored(List<ArticleDocument> articles) {
        List<String> ids = articles.stream().map(ArticleDocument::id).toList();
        Map<String, ArticleDocument> stored = new HashMap<>();
        if (ids.isEmpty()) {
            return stored;
        }
        Attempt.to(
                        "compare with the articles stored in " + index,
                        () -> client.mget(m -> m.index(index).ids(ids), ArticleDocument.class))
                .docs()
                .stream()
                .filter(MultiGetResponseItem::isResult)
                .map(item -> item.result().source())
                .forEach(found -> {
                    if (found != null) {
                        stored.put(found.id(), found);
                    }
                });
        return stored;
    }

    private static Outcome outcome(@Nullable ArticleDocument stored, ArticleDocument seen) {
        if (stored == null) {
            return Outcome.NEW;
        }
        return sameReading(stored.toArticle(), seen.toArticle()) ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    /** Whether two readings of an article agree in all but the capture that they were made from. */
    private static boolean sameReading(Article stored, Article seen) {
        var capture = seen.provenance().capture();
        return seen.equals(capture == null ? stored : stored.capturedAs(capture));
    }

    private BulkWriter.Document document(ArticleDocument article) {
        return new BulkWriter.Document(article.id(), BinaryData.of(article, client._jsonpMapper()));
    }
}
