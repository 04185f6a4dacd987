package fr.rotative.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.util.BinaryData;
import fr.rotative.article.ArticleDocument;
import fr.rotative.index.BulkWriter.Failure;
import fr.rotative.index.StoredArticles.StoredArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Revises every article where it is stored, and writes back those that come out otherwise. An article that another
 * process has written meanwhile is read and revised again, never overwritten. Whatever was done stays done when a
 * revision is interrupted, and nothing is done twice when it is repeated.
 *
 * <p>An article is written whole: Elasticsearch would make a partial update of what it has stored, which lacks what
 * {@link IndexedArticle} adds.
 */
final class Revision {
    /** How often an article is revised that others change at the same time. */
    private static final int ATTEMPTS = 20;

    private final ElasticsearchClient client;
    private final BulkWriter bulk;
    private final UnaryOperator<ArticleDocument> change;
    private final List<Failure> failures = new ArrayList<>();
    private long read;
    private long changed;

    /** @param change safe for many threads; a document that it returns as equal is left alone */
    Revision(ElasticsearchClient client, BulkWriter bulk, UnaryOperator<ArticleDocument> change) {
        this.client = client;
        this.bulk = bulk;
        this.change = change;
    }

    /** @param progress told how many articles were looked at */
    RevisionReport run(LongConsumer progress) throws InterruptedException {
        new EveryArticle(client, ArchiveIndex.ALIAS).inBatches(batch -> {
            revise(batch);
            read += batch.size();
            progress.accept(read);
        });
        return new RevisionReport(read, changed, failures);
    }

    private void revise(List<StoredArticle> batch) {
        List<StoredArticle> left = batch;
        for (int attempt = 1; !left.isEmpty(); attempt++) {
            List<BulkWriter.Document> revised =
                    left.parallelStream().flatMap(this::revised).toList();
            List<Failure> failed = bulk.write(ArchiveIndex.ALIAS, revised);
            changed += revised.size() - failed.size();
            Set<String> overtaken = attempt < ATTEMPTS ? overtaken(failed) : Set.of();
            failed.stream().filter(failure -> !overtaken.contains(failure.id())).forEach(failures::add);
            left = overtaken.isEmpty() ? List.of() : readAgain(left, overtaken);
        }
    }

    /** What is to be written of an article, if anything. */
    private Stream<BulkWriter.Document> revised(StoredArticle article) {
        ArticleDocument revised = change.apply(article.document());
        if (revised.equals(article.document())) {
            return Stream.empty();
        }
        BinaryData json = BinaryData.of(IndexedArticle.of(revised), client._jsonpMapper());
        return Stream.of(new BulkWriter.Document(revised.id(), json, article.version()));
    }

    private static Set<String> overtaken(List<Failure> failed) {
        return failed.stream().filter(Failure::isConflict).map(Failure::id).collect(Collectors.toSet());
    }

    /** Those that are still there. */
    private List<StoredArticle> readAgain(List<StoredArticle> former, Set<String> ids) {
        List<ArticleDocument> overtaken = former.stream()
                .map(StoredArticle::document)
                .filter(article -> ids.contains(article.id()))
                .toList();
        return List.copyOf(
                StoredArticles.of(overtaken, client, ArchiveIndex.ALIAS).byId().values());
    }
}
