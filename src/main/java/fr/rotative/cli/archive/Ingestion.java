package fr.rotative.cli.archive;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import fr.rotative.capture.Capture;
import fr.rotative.index.ArticleStore;
import fr.rotative.index.RegisterMarks;
import fr.rotative.index.WriteReport;
import fr.rotative.normalise.Normalised;
import fr.rotative.normalise.PageKind;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings captures that are safely in a WARC file into the index, a batch at a time. They are added in the order in which
 * they were kept, so that a position in a WARC file says that everything before it is indexed.
 */
public final class Ingestion implements AutoCloseable {
    private static final Logger LOG = LogManager.getLogger(Ingestion.class);

    private static final int BATCH = 100;

    /** Many small pages or a few large ones: what waits for the index stays within this many bytes. */
    private static final long BATCH_BYTES = 16L << 20;

    private final CaptureReader reader;
    private final ArticleStore store;
    private final IndexedPositions positions;
    private final RegisterMarks registers;
    private final IngestionReport report;
    private final Clock clock;
    private final List<Kept> waiting = new ArrayList<>();
    private final Lock writing = new ReentrantLock();
    private long waitingBytes;

    /** @param outcome what it holds, if it was read before */
    private record Kept(
            CaptureReference reference,
            Capture capture,
            @Nullable Normalised outcome) {}

    private record Read(Kept kept, Normalised outcome) {}

    public Ingestion(CaptureReader reader, Target target, IngestionReport report, Clock clock) {
        this.reader = reader;
        this.store = target.store;
        this.positions = target.positions;
        this.registers = target.registers;
        this.report = report;
        this.clock = clock;
    }

    /** Where articles are written, how far each WARC file has come there, and by which registers they are read. */
    public record Target(ArticleStore store, IndexedPositions positions, RegisterMarks registers) {}

    public void add(CaptureReference reference, Capture capture) {
        put(new Kept(reference, capture, null));
        writeIfMany();
    }

    /** @param outcome what was read in the capture */
    public void add(CaptureReference reference, Capture capture, Normalised outcome) {
        put(reference, capture, outcome);
        writeIfMany();
    }

    /** Lets a capture wait, and does not write; for callers who hold a lock that others want meanwhile. */
    void put(CaptureReference reference, Capture capture, Normalised outcome) {
        put(new Kept(reference, capture, outcome));
    }

    private synchronized void put(Kept kept) {
        waiting.add(kept);
        waitingBytes += kept.capture.body().length;
    }

    /**
     * Writes what waits if it is enough for a batch. One batch is written at a time, by the caller who made it full;
     * others go on until the next one is full too, and then wait, so that memory stays bounded.
     */
    void writeIfMany() {
        if (isMany()) {
            writing.lock();
            try {
                if (isMany()) {
                    writeAll();
                }
            } finally {
                writing.unlock();
            }
        }
    }

    /** Writes what waits; when this returns, it is in the index and marked as such. */
    public void flush() {
        writing.lock();
        try {
            writeAll();
        } finally {
            writing.unlock();
        }
    }

    private void writeAll() {
        List<Kept> taken = take();
        try {
            List<Read> batch = taken.parallelStream().map(this::read).toList();
            write(articles(batch, false), store::write);
            write(articles(batch, true), store::writeMissing);
            done(batch);
        } catch (RuntimeException | Error unwritten) {
            putBack(taken);
            throw unwritten;
        }
    }

    private synchronized boolean isMany() {
        return waiting.size() >= BATCH || waitingBytes >= BATCH_BYTES;
    }

    private synchronized List<Kept> take() {
        List<Kept> taken = List.copyOf(waiting);
        waiting.clear();
        waitingBytes = 0;
        return taken;
    }

    /** Nothing that was kept later may be marked as indexed before these are. */
    private synchronized void putBack(List<Kept> unwritten) {
        waiting.addAll(0, unwritten);
        waitingBytes +=
                unwritten.stream().mapToLong(kept -> kept.capture.body().length).sum();
    }

    @Override
    public void close() {
        flush();
        LOG.info("Ingestion over: {}", report.lines().get(0));
    }

    private Read read(Kept kept) {
        return new Read(kept, kept.outcome == null ? reader.read(kept.capture) : kept.outcome);
    }

    /** @param copies those of print views, which count only where the page itself is not known, or those of all others */
    private List<ArticleDocument> articles(List<Read> batch, boolean copies) {
        Instant now = clock.instant();
        List<ArticleDocument> documents = new ArrayList<>();
        for (Read read : batch) {
            if (read.outcome instanceof Normalised.Articles found && (found.kind() == PageKind.PRINT) == copies) {
                for (Article article : found.articles()) {
                    documents.add(ArticleDocument.of(article.capturedAs(read.kept.reference), now));
                }
            }
        }
        return documents;
    }

    private void write(List<ArticleDocument> documents, Writing writing) {
        if (!documents.isEmpty()) {
            registers.add(reader.register());
            report.written(writing.write(documents));
        }
    }

    /** One of the ways to write into a store. */
    private interface Writing {
        WriteReport write(List<ArticleDocument> documents);
    }

    private void done(List<Read> batch) {
        Map<String, Long> last = new HashMap<>();
        for (Read read : batch) {
            report.read(read.kept.capture.url(), read.outcome);
            last.merge(read.kept.reference.warcFile(), read.kept.reference.offset(), Math::max);
        }
        last.forEach(positions::advance);
    }
}
