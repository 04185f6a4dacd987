package fr.rotative.capture;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * HTTP messages in the form in which WARC records hold them (RFC 9112). A payload is stored decoded, because the same
 * content compressed twice seldom has the same bytes, so fields that speak of the transfer are kept under
 * {@code X-Archive-Orig-} and {@code Content-Length} is that of what is stored.
 */
final class HttpBlock {
    private static final Set<String> OF_THE_TRANSFER =
            Set.of("content-encoding", "transfer-encoding", "content-length");
    private static final String ORIGINAL = "X-Archive-Orig-";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private HttpBlock() {}

    static byte[] request(URI url, Headers headers) {
        HttpBlock block = new HttpBlock();
        block.line("GET " + target(url) + " HTTP/1.1");
        headers.fields().forEach((name, values) -> values.forEach(value -> block.field(name, value)));
        block.line("");
        return block.bytes.toByteArray();
    }

    static byte[] response(Capture capture) {
        HttpBlock block = head(capture);
        block.bytes.writeBytes(capture.body());
        return block.bytes.toByteArray();
    }

    /** The response without its payload, for a revisit. */
    static byte[] responseHead(Capture capture) {
        return head(capture).bytes.toByteArray();
    }

    private static HttpBlock head(Capture capture) {
        HttpBlock block = new HttpBlock();
        block.line("HTTP/1.1 " + capture.status() + " ");
        capture.headers().fields().forEach((name, values) -> values.forEach(value -> block.responseField(name, value)));
        block.field("Content-Length", Integer.toString(capture.body().length));
        block.line("");
        return block;
    }

    private void responseField(String name, String value) {
        field(OF_THE_TRANSFER.contains(name.toLowerCase(Locale.ROOT)) ? ORIGINAL + name : name, value);
    }

    private void field(String name, String value) {
        line(name + ": " + value);
    }

    private void line(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        bytes.write('\r');
        bytes.write('\n');
    }

    private static String target(URI url) {
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
}
