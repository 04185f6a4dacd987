package fr.rotative.capture;

import fr.rotative.article.CaptureReference;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.Warcinfo;

/** Makes the records of a WARC file (ISO 28500:2017, version 1.1 of the format). */
final class WarcRecords {
    /** Where the original of a revisit begins: extension fields, also written by Heritrix, that spare an index. */
    static final String REFERS_TO_FILENAME = "WARC-Refers-To-Filename";

    static final String REFERS_TO_FILE_OFFSET = "WARC-Refers-To-File-Offset";

    private static final int NOT_MODIFIED = 304;

    private WarcRecords() {}

    static WarcRecord warcinfo(String fileName, Instant created) {
        byte[] fields = fields(Map.of(
                "software", "Rotative",
                "format", "WARC File Format 1.1",
                "conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"));
        return new Warcinfo.Builder()
                .filename(fileName)
                .version(MessageVersion.WARC_1_1)
                .date(created)
                .blockDigest(digest(fields))
                .body(MediaType.WARC_FIELDS, fields)
                .build();
    }

    static WarcRecord response(Capture capture, WarcRecord warcinfo) {
        byte[] block = HttpBlock.response(capture);
        return new WarcResponse.Builder(capture.url())
                .version(MessageVersion.WARC_1_1)
                .date(capture.fetchedAt())
                .warcinfoId(warcinfo.id())
                .payloadDigest(digest(capture.body()))
                .blockDigest(digest(block))
                .body(MediaType.HTTP_RESPONSE, block)
                .build();
    }

    /** A page that came without address, and so not by HTTP: the payload alone. */
    static WarcRecord resource(Capture capture, WarcRecord warcinfo) {
        MediaType type = MediaType.parseLeniently(
                capture.headers().first("Content-Type").orElse(MediaType.OCTET_STREAM.toString()));
        return new WarcResource.Builder(capture.url())
                .version(MessageVersion.WARC_1_1)
                .date(capture.fetchedAt())
                .warcinfoId(warcinfo.id())
                .payloadDigest(digest(capture.body()))
                .blockDigest(digest(capture.body()))
                .body(type, capture.body())
                .build();
    }

    /** The response brought nothing new: a record without payload that refers to an earlier one. */
    static WarcRecord revisit(Capture capture, CaptureReference earlier, WarcRecord warcinfo) {
        byte[] block = HttpBlock.responseHead(capture);
        URI profile = capture.status() == NOT_MODIFIED
                ? WarcRevisit.SERVER_NOT_MODIFIED_1_1
                : WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1;
        return new WarcRevisit.Builder(capture.url(), profile)
                .version(MessageVersion.WARC_1_1)
                .date(capture.fetchedAt())
                .warcinfoId(warcinfo.id())
                .payloadDigest(new WarcDigest(earlier.digest()))
                .setHeader("WARC-Refers-To-Target-URI", capture.url().toString())
                .setHeader("WARC-Refers-To-Date", earlier.fetchedAt().toString())
                .setHeader(REFERS_TO_FILENAME, earlier.warcFile())
                .setHeader(REFERS_TO_FILE_OFFSET, Long.toString(earlier.offset()))
                .blockDigest(digest(block))
                .body(MediaType.HTTP_RESPONSE, block)
                .build();
    }

    static WarcRecord request(Exchange exchange, WarcRecord response, WarcRecord warcinfo) {
        byte[] block = HttpBlock.request(exchange.response().url(), exchange.request());
        return new WarcRequest.Builder(exchange.response().url())
                .version(MessageVersion.WARC_1_1)
                .date(exchange.response().fetchedAt())
                .warcinfoId(warcinfo.id())
                .concurrentTo(response.id())
                .blockDigest(digest(block))
                .body(MediaType.HTTP_REQUEST, block)
                .build();
    }

    static WarcDigest digest(byte[] bytes) {
        try {
            return new WarcDigest("sha1", MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-1", impossible);
        }
    }

    private static byte[] fields(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue() + "\r\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
