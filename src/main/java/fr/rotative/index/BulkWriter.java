package fr.rotative.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Writes documents in chunks bounded by count and by bytes. What Elasticsearch is too busy to take (429, 503) is sent
 * again after a pause that doubles each time; what it refuses is returned, item by item. Writing a document again
 * under its id replaces it.
 */
public final class BulkWriter {
    private static final Set<Integer> BUSY = Set.of(429, 503);

    private final ElasticsearchClient client;
    private final Limits limits;

    public BulkWriter(ElasticsearchClient client, Limits limits) {
        this.client = client;
        this.limits = limits;
    }

    /**
     * How much is sent at once, and how patiently.
     *
     * @param bytes of documents in one request; a larger document travels alone
     * @param attempts how often a busy server is asked before an item counts as failed
     * @param firstPause before the second attempt
     */
    public record Limits(int documents, long bytes, int attempts, Duration firstPause) {
        public static final Limits USUAL = new Limits(500, 5_000_000, 7, Duration.ofMillis(200));
    }

    /** A document as it will be stored, if the condition holds. */
    public record Document(String id, BinaryData json, Condition condition) {
        public Document(String id, BinaryData json) {
            this(id, json, new Condition.Always());
        }
    }

    /** What the index must have under an id for a document to be stored. */
    public sealed interface Condition {
        record Always() implements Condition {}

        /** Nothing yet. */
        record Absent() implements Condition {}

        /** Just the version that was read, as Elasticsearch numbers it. */
        record Unchanged(long sequenceNumber, long primaryTerm) implements Condition {}
    }

    /** A document that was not stored, and why. */
    public record Failure(String id, int status, String reason) {
        private static final int CONFLICT = 409;

        /** Whether its condition did not hold. */
        public boolean isConflict() {
            return status == CONFLICT;
        }
    }

    /**
     * What became of documents.
     *
     * @param failures those that were not stored
     * @param versions what the others are now, by id
     */
    public record Outcome(List<Failure> failures, Map<String, Condition.Unchanged> versions) {
        private static Outcome nothing() {
            return new Outcome(new ArrayList<>(), new HashMap<>());
        }

        private void add(Outcome other) {
            failures.addAll(other.failures);
            versions.putAll(other.versions);
        }
    }

    /**
     * Writes to an index, or to an alias that must exist.
     *
     * @return the documents that were not stored
     * @throws IndexException if Elasticsearch does not answer
     */
    public List<Failure> write(String index, List<Document> documents) {
        return store(index, documents).failures();
    }

    /**
     * The same, telling also the version of what was stored.
     *
     * @throws IndexException if Elasticsearch does not answer
     */
    public Outcome store(String index, List<Document> documents) {
        Outcome outcome = Outcome.nothing();
        for (List<Document> chunk : chunks(documents)) {
            outcome.add(writeChunk(index, chunk));
        }
        return outcome;
    }

    private List<List<Document>> chunks(List<Document> documents) {
        List<List<Document>> chunks = new ArrayList<>();
        List<Document> open = new ArrayList<>();
        long bytes = 0;
        for (Document document : documents) {
            boolean full = open.size() == limits.documents || bytes + document.json.size() > limits.bytes;
            if (full && !open.isEmpty()) {
                chunks.add(open);
                open = new ArrayList<>();
                bytes = 0;
            }
            open.add(document);
            bytes += document.json.size();
        }
        if (!open.isEmpty()) {
            chunks.add(open);
        }
        return chunks;
    }

    private Outcome writeChunk(String index, List<Document> chunk) {
        Outcome outcome = Outcome.nothing();
        List<Failure> busy = List.of();
        List<Document> left = chunk;
        Duration pause = limits.firstPause;
        for (int attempt = 1; attempt <= limits.attempts && !left.isEmpty(); attempt++) {
            if (attempt > 1) {
                wait(pause);
                pause = pause.multipliedBy(2);
            }
            Outcome sent = send(index, left);
            busy = sent.failures.stream()
                    .filter(failure -> BUSY.contains(failure.status))
                    .toList();
            sent.failures.removeAll(busy);
            outcome.add(sent);
            left = again(left, busy);
        }
        outcome.failures.addAll(busy);
        return outcome;
    }

    private static List<Document> again(List<Document> sent, List<Failure> busy) {
        Map<String, Document> byId = new HashMap<>();
        sent.forEach(document -> byId.put(document.id, document));
        return busy.stream().map(failure -> byId.get(failure.id)).toList();
    }

    private Outcome send(String index, List<Document> chunk) {
        Outcome outcome = Outcome.nothing();
        try {
            client.bulk(request(index, chunk)).items().forEach(item -> note(item, outcome));
            return outcome;
        } catch (ElasticsearchException e) {
            chunk.stream()
                    .map(document -> new Failure(document.id, e.status(), String.valueOf(e.getMessage())))
                    .forEach(outcome.failures::add);
            return outcome;
        } catch (IOException e) {
            throw new IndexException("Could not write to " + index + ": " + e.getMessage(), e);
        }
    }

    private static BulkRequest request(String index, List<Document> chunk) {
        return BulkRequest.of(b -> b.index(index)
                .requireAlias(!Generation.isName(index))
                .operations(chunk.stream().map(BulkWriter::operation).toList()));
    }

    private static BulkOperation operation(Document document) {
        if (document.condition instanceof Condition.Absent) {
            return BulkOperation.of(o -> o.create(c -> c.id(document.id).document(document.json)));
        }
        return BulkOperation.of(o -> o.index(i -> {
            if (document.condition instanceof Condition.Unchanged version) {
                i.ifSeqNo(version.sequenceNumber).ifPrimaryTerm(version.primaryTerm);
            }
            return i.id(document.id).document(document.json);
        }));
    }

    private static void note(BulkResponseItem item, Outcome outcome) {
        String id = String.valueOf(item.id());
        if (item.error() != null) {
            String reason = item.error().type() + ": " + item.error().reason();
            outcome.failures.add(new Failure(id, item.status(), reason));
        } else {
            outcome.versions.put(
                    id,
                    new Condition.Unchanged(
                            Objects.requireNonNull(item.seqNo()), Objects.requireNonNull(item.primaryTerm())));
        }
    }

    private static void wait(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexException("Interrupted while waiting for a busy Elasticsearch", e);
        }
    }
}
