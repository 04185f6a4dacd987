package fr.rotative.html;

import fr.rotative.capture.Capture;
import fr.rotative.html.charset.Charsets;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A capture read as HTML: decoded and parsed when somebody first asks, and only then, so that whoever looks for links and
 * whoever looks for articles share one document. To be used by one thread, and let go of after that: a document takes
 * many times the bytes of its page.
 */
public final class HtmlPage {
    /** How deep elements are nested; deeper ones become siblings, or parsing would take the square of the depth. */
    private static final int DEEPEST = 128;

    private final Capture capture;
    private @Nullable String text;
    private @Nullable Document document;

    private HtmlPage(Capture capture) {
        this.capture = capture;
    }

    public static HtmlPage of(Capture capture) {
        return new HtmlPage(capture);
    }

    public Capture capture() {
        return capture;
    }

    /** What its bytes say, whatever they are. */
    public String text() {
        if (text == null) {
            String contentType = capture.headers().first("Content-Type").orElse(null);
            text = Charsets.decode(capture.body(), contentType).text();
        }
        return text;
    }

    /** What a browser makes of its text; every text has a document. Others read it too, so it must be left as it is. */
    public Document document() {
        if (document == null) {
            document = Parser.htmlParser()
                    .setMaxDepth(DEEPEST)
                    .parseInput(text(), capture.url().toString());
        }
        return document;
    }
}
