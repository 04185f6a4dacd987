package fr.rotative.capture;

import fr.rotative.article.CaptureReference;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.URIs;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Makes captures of the records of one WARC file. */
final class RecordReader {
    private static final int OK = 200;
    /** The address of a page of which only the bytes are known, {@link Capture#withoutAddress}. */
    private static final String BYTES_ALONE = "urn:sha1:";

    private final String warcFile;
    private final long payloadLimit;

    RecordReader(String warcFile, long payloadLimit) {
        this.warcFile = warcFile;
        this.payloadLimit = payloadLimit;
    }

    /**
     * What the record holds, or nothing if it is of a kind that stands beside captures.
     *
     * @throws IOException if its block cannot be read
     */
    Optional<WarcEntry> read(WarcRecord record, long offset) throws IOException {
        if (record instanceof WarcResponse response) {
            return Optional.of(response(response, offset));
        }
        if (record instanceof WarcResource resource) {
            return Optional.of(resource(resource, offset));
        }
        return record instanceof WarcRevisit revisit ? Optional.of(revisit(revisit, offset)) : Optional.empty();
    }

    private WarcEntry response(WarcResponse record, long offset) throws IOException {
        if (!isHttp(record)) {
            return new WarcEntry.Skipped(warcFile, offset, "not an HTTP response: " + record.contentType());
        }
        HttpResponse http = record.http();
        Headers headers = new Headers(http.headers().map());
        return held(record, offset, http.status(), headers, http.body().stream());
    }

    private WarcEntry resource(WarcResource record, long offset) throws IOException {
        if (!isHttp(record) && !record.target().startsWith(BYTES_ALONE)) {
            return new WarcEntry.Skipped(warcFile, offset, "not an HTTP resource: " + record.target());
        }
        Headers headers = Headers.of("Content-Type", record.contentType().toString());
        return held(record, offset, OK, headers, record.body().stream());
    }

    private WarcEntry held(WarcTargetRecord record, long offset, int status, Headers headers, InputStream payload)
            throws IOException {
        byte[] body = ContentCoding.decode(payload, headers, payloadLimit);
        String digest =
                record.payloadDigest().orElseGet(() -> WarcRecords.digest(body)).prefixedBase32();
        Capture capture = new Capture(URIs.parseLeniently(record.target()), record.date(), status, headers, body);
        return new WarcEntry.Held(new CaptureReference(warcFile, offset, digest, record.date()), capture);
    }

    private WarcEntry revisit(WarcRevisit record, long offset) {
        String digest = record.payloadDigest().map(WarcDigest::prefixedBase32).orElse("");
        CaptureReference reference = new CaptureReference(warcFile, offset, digest, record.date());
        return new WarcEntry.Revisit(reference, original(record, digest));
    }

    private static @Nullable CaptureReference original(WarcRevisit record, String digest) {
        Optional<String> file = record.headers().first(WarcRecords.REFERS_TO_FILENAME);
        Optional<String> offset = record.headers().first(WarcRecords.REFERS_TO_FILE_OFFSET);
        Instant fetchedAt = record.refersToDate().orElse(record.date());
        return file.isPresent() && offset.isPresent()
                ? new CaptureReference(file.get(), Long.parseLong(offset.get()), digest, fetchedAt)
                : null;
    }

    private static boolean isHttp(WarcTargetRecord record) {
        return URIs.hasHttpOrHttpsScheme(record.target())
                && (record instanceof WarcResource
                        || record.contentType().base().equals(MediaType.HTTP));
    }
}
