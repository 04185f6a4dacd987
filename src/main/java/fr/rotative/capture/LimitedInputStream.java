package fr.rotative.capture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes on a stream up to a number of bytes, and fails if there are more. */
final class LimitedInputStream extends FilterInputStream {
    private final long limit;
    private long left;

    LimitedInputStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int start, int length) throws IOException {
        int read = super.read(buffer, start, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws PayloadTooLargeException {
        left -= read;
        if (left < 0) {
            throw new PayloadTooLargeException(limit);
        }
    }
}
