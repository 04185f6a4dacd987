package fr.rotative.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.util.BinaryData;
import fr.rotative.article.ArticleDocument;
import fr.rotative.index.BulkWriter.Condition;
import fr.rotative.index.BulkWriter.Failure;
import fr.rotative.index.StoredArticles.StoredArticle;
import fr.rotative.index.WriteReport.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles under their identities, leaving alone those that are stored just so. An article is compared with what
 * is stored and written only if that is still there, or else compared again: no capture is lost where two processes
 * meet the same article at once.
 */
final class ArticleWriter implements ArticleStore {
    /** How many stored articles are compared at once; bounds the memory that long bodies take. */
    private static final int COMPARED_AT_ONCE = 200;

    /** How often an article is compared anew that others change at the same time; each time one of them gets through. */
    private static final int COMPARISONS = 20;

    private final ElasticsearchClient client;
    private final BulkWriter bulk;
    private final String index;

    ArticleWriter(ElasticsearchClient client, BulkWriter bulk, String index) {
        this.client = client;
        this.bulk = bulk;
        this.index = index;
    }

    @Override
    public WriteReport write(Collection<ArticleDocument> articles) {
        return write(articles, Precedence.LATER);
    }

    @Override
    public WriteReport writeMissing(Collection<ArticleDocument> articles) {
        return write(articles, Precedence.FORMER);
    }

    /** What is to be stored of an article, on which condition, and what that makes of it. */
    private record Change(ArticleDocument document, Condition condition, Outcome outcome, boolean needed) {}

    private WriteReport write(Collection<ArticleDocument> articles, Precedence precedence) {
        List<ArticleDocument> all = once(articles, precedence);
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        List<Failure> failures = new ArrayList<>();
        for (int from = 0; from < all.size(); from += COMPARED_AT_ONCE) {
            List<ArticleDocument> some = all.subList(from, Math.min(from + COMPARED_AT_ONCE, all.size()));
            failures.addAll(writeSome(some, precedence, outcomes));
        }
        failures.forEach(failure -> outcomes.put(failure.id(), Outcome.FAILED));
        return new WriteReport(outcomes, failures);
    }

    /** Of several readings of an article the one that stands, as if they had come one after the other. */
    private static List<ArticleDocument> once(Collection<ArticleDocument> articles, Precedence precedence) {
        Map<String, ArticleDocument> byId = new LinkedHashMap<>();
        articles.forEach(article -> byId.merge(article.id(), article, precedence::settle));
        return List.copyOf(byId.values());
    }

    private List<Failure> writeSome(
            List<ArticleDocument> articles, Precedence precedence, Map<String, Outcome> outcomes) {
        List<Failure> failures = new ArrayList<>();
        List<ArticleDocument> left = articles;
        for (int comparison = 1; !left.isEmpty(); comparison++) {
            List<Change> changes = changes(left, precedence);
            changes.forEach(change -> outcomes.put(change.document.id(), change.outcome));
            List<Failure> failed = store(changes);
            Set<String> overtaken = comparison < COMPARISONS ? overtaken(failed) : Set.of();
            failed.stream().filter(failure -> !overtaken.contains(failure.id())).forEach(failures::add);
            left = left.stream()
                    .filter(article -> overtaken.contains(article.id()))
                    .toList();
        }
        return failures;
    }

    private List<Change> changes(List<ArticleDocument> articles, Precedence precedence) {
        Map<String, StoredArticle> stored =
                StoredArticles.of(articles, client, index).byId();
        return articles.stream()
                .map(article -> change(stored.get(article.id()), article, precedence))
                .toList();
    }

    private static Change change(@Nullable StoredArticle stored, ArticleDocument seen, Precedence precedence) {
        if (stored == null) {
            return new Change(seen, new Condition.Absent(), Outcome.NEW, true);
        }
        ArticleDocument former = stored.document();
        ArticleDocument settled = precedence.settle(former, seen);
        Outcome outcome = precedence.laterStands(former, seen) ? Outcome.CHANGED : Outcome.UNCHANGED;
        return new Change(settled, stored.version(), outcome, !settled.equals(former));
    }

    private List<Failure> store(List<Change> changes) {
        return bulk.write(
                index,
                changes.stream().filter(Change::needed).map(this::document).toList());
    }

    /** Those that another process has written since they were compared. */
    private static Set<String> overtaken(List<Failure> failed) {
        return failed.stream().filter(Failure::isConflict).map(Failure::id).collect(Collectors.toSet());
    }

    private BulkWriter.Document document(Change change) {
        BinaryData json = BinaryData.of(IndexedArticle.of(change.document), client._jsonpMapper());
        return new BulkWriter.Document(change.document.id(), json, change.condition);
    }
}
