package fr.rotative.index.frontier;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.BinaryData;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.index.BulkWriter;
import fr.rotative.index.BulkWriter.Condition;
import fr.rotative.index.IndexException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes the frontier's documents, each with the version by which a later write knows it unchanged. */
final class FrontierStore {
    static final String ALIAS = "frontier";

    private final ElasticsearchClient client;
    private final BulkWriter bulk;

    FrontierStore(ElasticsearchClient client) {
        this.client = client;
        this.bulk = new BulkWriter(client, BulkWriter.Limits.USUAL);
    }

    /** A document as it is in the index. */
    record Stored(FrontierDocument document, Condition.Unchanged version) {}

    /** What to write, and on which condition. */
    record Change(FrontierDocument document, Condition condition) {
        String id() {
            return FrontierStore.id(document.url());
        }
    }

    @FunctionalInterface
    private interface Request<T> {
        T send() throws IOException;
    }

    Optional<Stored> find(CrawlUrl url) {
        var found = answer(() -> client.get(g -> g.index(ALIAS).id(id(url.value())), FrontierDocument.class));
        return Optional.ofNullable(found.source())
                .map(document -> new Stored(
                        document,
                        new Condition.Unchanged(
                                Objects.requireNonNull(found.seqNo()), Objects.requireNonNull(found.primaryTerm()))));
    }

    /** Sees all that was written before. */
    SearchResponse<FrontierDocument> search(SearchRequest request) {
        answer(() -> client.indices().refresh(r -> r.index(ALIAS)));
        return searchAgain(request);
    }

    /** Sees at least what the search before it saw. */
    SearchResponse<FrontierDocument> searchAgain(SearchRequest request) {
        return answer(() -> client.search(request, FrontierDocument.class));
    }

    static Stored stored(Hit<FrontierDocument> hit) {
        return new Stored(
                Objects.requireNonNull(hit.source()),
                new Condition.Unchanged(
                        Objects.requireNonNull(hit.seqNo()), Objects.requireNonNull(hit.primaryTerm())));
    }

    /** Writes, and returns what is stored now where the condition held. */
    List<Stored> write(List<Change> changes) {
        BulkWriter.Outcome outcome = send(changes);
        outcome.failures().stream()
                .filter(failure -> !failure.isConflict())
                .findFirst()
                .ifPresent(failure -> {
                    throw new UncheckedIOException(
                            new IOException("Elasticsearch refused an address: " + failure.reason()));
                });
        return changes.stream()
                .filter(change -> outcome.versions().containsKey(change.id()))
                .map(change -> new Stored(
                        change.document(),
                        Objects.requireNonNull(outcome.versions().get(change.id()))))
                .toList();
    }

    private BulkWriter.Outcome send(List<Change> changes) {
        try {
            return bulk.store(
                    ALIAS,
                    changes.stream()
                            .map(change -> new BulkWriter.Document(
                                    change.id(),
                                    BinaryData.of(change.document(), client._jsonpMapper()),
                                    change.condition()))
                            .toList());
        } catch (IndexException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }

    private static <T> T answer(Request<T> request) {
        try {
            return request.send();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ElasticsearchException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }

    /** Addresses may be longer than the 512 bytes that Elasticsearch allows an id. */
    private static String id(String url) {
        return UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
