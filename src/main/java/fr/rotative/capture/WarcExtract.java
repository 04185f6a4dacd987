package fr.rotative.capture;

import fr.rotative.article.CaptureReference;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcWriter;

/**
 * A WARC file made of captures of the archive, each with its request: the very records, byte by byte, with their ids and
 * digests. A capture is taken once, however often it is added.
 */
public final class WarcExtract {
    private final WarcStore store;
    private final WritableByteChannel out;
    private final Set<String> taken = new HashSet<>();

    private WarcExtract(WarcStore store, WritableByteChannel out) {
        this.store = store;
        this.out = out;
    }

    /**
     * Begins the file.
     *
     * @param name of the file, for its first record
     * @param out stays the caller's to close
     */
    public static WarcExtract begin(WarcStore store, String name, Instant now, OutputStream out) throws IOException {
        WritableByteChannel channel = Channels.newChannel(out);
        WarcWriter warcinfo = new WarcWriter(channel, WarcCompression.GZIP);
        warcinfo.write(WarcRecords.warcinfo(name, now));
        return new WarcExtract(store, channel);
    }

    /**
     * Copies a capture.
     *
     * @throws MissingCaptureException if the archive has it no more; the file goes on without it
     * @throws IOException if the copy cannot be written
     */
    public void add(CaptureReference capture) throws IOException {
        String place = capture.warcFile() + ' ' + capture.offset();
        if (taken.contains(place)) {
            return;
        }
        try (FileChannel file = open(capture)) {
            copy(file, capture.offset(), end(file, capture));
        }
        taken.add(place);
    }

    /** How many captures were copied. */
    public int count() {
        return taken.size();
    }

    private FileChannel open(CaptureReference capture) throws MissingCaptureException {
        try {
            return FileChannel.open(store.file(capture));
        } catch (IOException e) {
            throw new MissingCaptureException(capture, e);
        }
    }

    /** Where the capture's record and that of its request end. */
    private static long end(FileChannel file, CaptureReference capture) throws MissingCaptureException {
        RecordCursor cursor = new RecordCursor(file, capture.offset());
        if (!cursor.advance() || !(cursor.record() instanceof WarcCaptureRecord main)) {
            throw new MissingCaptureException(capture, null);
        }
        boolean more = cursor.advance();
        if (more && isRequestOf(main, cursor.record())) {
            cursor.advance();
        }
        return cursor.offset();
    }

    private static boolean isRequestOf(WarcCaptureRecord main, WarcRecord next) {
        return next instanceof WarcRequest request && request.concurrentTo().contains(main.id());
    }

    private void copy(FileChannel file, long start, long end) throws IOException {
        long at = start;
        while (at < end) {
            long copied = file.transferTo(at, end - at, out);
            if (copied <= 0) {
                throw new IOException("The WARC file ends within a record");
            }
            at += copied;
        }
    }
}
