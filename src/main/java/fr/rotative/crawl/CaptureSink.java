package fr.rotative.crawl;

import fr.rotative.article.CaptureReference;
import fr.rotative.capture.Exchange;
import fr.rotative.html.HtmlPage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where fetched responses go. Called by several threads. */
@FunctionalInterface
public interface CaptureSink {
    /**
     * Keeps a response for good: when this returns, and only then, its address counts as visited. Every response comes
     * here that was received whole, redirects and pages not found included, except errors of the moment.
     *
     * @param page the response to be read: where it leads to is looked for in the same document afterwards
     * @param earlier the capture that holds what the address last had, if it had something
     * @return where the response is kept; its digest is that of {@code earlier} if and only if nothing has changed
     * @throws IOException if it cannot be kept: the crawl stops, and the address stays due
     */
    CaptureReference keep(Exchange exchange, HtmlPage page, @Nullable CaptureReference earlier) throws IOException;
}
