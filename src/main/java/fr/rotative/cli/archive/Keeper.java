package fr.rotative.cli.archive;

import fr.rotative.article.CaptureReference;
import fr.rotative.capture.Exchange;
import fr.rotative.capture.WarcStore;
import fr.rotative.crawl.CaptureSink;
import fr.rotative.html.HtmlPage;
import fr.rotative.normalise.Normalised;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a crawl fetches, and hands on what is new of it to be indexed, in the order in which it was kept. A page is
 * read by the thread that brings it, while its document is at hand; what waits for the index is only what was read.
 */
public final class Keeper implements CaptureSink {
    private final WarcStore captures;
    private final CaptureReader reader;
    private final Ingestion ingestion;

    public Keeper(WarcStore captures, CaptureReader reader, Ingestion ingestion) {
        this.captures = captures;
        this.reader = reader;
        this.ingestion = ingestion;
    }

    @Override
    public CaptureReference keep(Exchange exchange, HtmlPage page, @Nullable CaptureReference earlier)
            throws IOException {
        if (earlier != null && WarcStore.isUnchanged(exchange.response(), earlier)) {
            return captures.append(exchange, earlier);
        }
        CaptureReference kept = keep(exchange, reader.read(page));
        ingestion.writeIfMany();
        return kept;
    }

    private synchronized CaptureReference keep(Exchange exchange, Normalised outcome) throws IOException {
        CaptureReference kept = captures.append(exchange, null);
        ingestion.put(kept, exchange.response(), outcome);
        return kept;
    }
}
