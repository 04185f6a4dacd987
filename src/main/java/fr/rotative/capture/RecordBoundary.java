package fr.rotative.capture;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Finds where the next record begins in a WARC file after a damaged one. */
final class RecordBoundary {
    private static final byte[] GZIP_MEMBER = {0x1f, (byte) 0x8b, 8};
    private static final byte[] RECORD = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int WINDOW_BYTES = 1 << 16;

    private RecordBoundary() {}

    /** The offset of the first record, compressed or not, that begins at or after the given one. */
    static OptionalLong atOrAfter(FileChannel file, long from) throws IOException {
        ByteBuffer window = ByteBuffer.allocate(WINDOW_BYTES);
        for (long start = from; start < file.size(); start += WINDOW_BYTES - RECORD.length) {
            window.clear();
            file.read(window, start);
            for (int i = 0; i + RECORD.length <= window.position(); i++) {
                if (begins(file, window.array(), i, start + i)) {
                    return OptionalLong.of(start + i);
                }
            }
        }
        return OptionalLong.empty();
    }

    private static boolean begins(FileChannel file, byte[] window, int i, long offset) throws IOException {
        return holds(RECORD, window, i) || (holds(GZIP_MEMBER, window, i) && isCompressedRecord(file, offset));
    }

    private static boolean holds(byte[] mark, byte[] window, int i) {
        return Arrays.equals(window, i, i + mark.length, mark, 0, mark.length);
    }

    /** The three bytes of a gzip header may stand in compressed data by chance. */
    private static boolean isCompressedRecord(FileChannel file, long offset) throws IOException {
        file.position(offset);
        try {
            InputStream record = new GZIPInputStream(Channels.newInputStream(file));
            return Arrays.equals(record.readNBytes(RECORD.length), RECORD);
        } catch (ZipException | EOFException chance) {
            return false;
        }
    }
}
