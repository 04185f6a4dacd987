package fr.rotative.cli.archive;

import fr.rotative.article.CaptureReference;
import fr.rotative.capture.Exchange;
import fr.rotative.capture.WarcStore;
import fr.rotative.crawl.CaptureSink;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Keeps what a crawl fetches, and hands on what is new of it to be indexed, in the order in which it was kept. */
public final class Keeper implements CaptureSink {
    private final WarcStore captures;
    private final Ingestion ingestion;

    public Keeper(WarcStore captures, Ingestion ingestion) {
        this.captures = captures;
        this.ingestion = ingestion;
    }

    @Override
    public synchronized CaptureReference keep(Exchange exchange, @Nullable CaptureReference earlier)
            throws IOException {
        CaptureReference kept = captures.append(exchange, earlier);
        if (earlier == null || !kept.digest().equals(earlier.digest())) {
            ingestion.add(kept, exchange.response());
        }
        return kept;
    }
}
