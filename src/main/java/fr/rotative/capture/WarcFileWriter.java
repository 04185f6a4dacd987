package fr.rotative.capture;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcWriter;

/** A WARC file in the making. A {@link WriterLock} beside it tells other processes that it is not finished. */
final class WarcFileWriter implements Closeable {
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);
    private static final int RANDOM_DIGITS = 8;

    private final Path path;
    private final WriterLock lock;
    private final FileChannel file;
    private final WarcWriter records;
    private final WarcRecord warcinfo;

    private WarcFileWriter(Path path, WriterLock lock, Instant created) throws IOException {
        this.path = path;
        this.lock = lock;
        this.file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.records = new WarcWriter(file, WarcCompression.GZIP);
        this.warcinfo = WarcRecords.warcinfo(name(), created);
        records.write(warcinfo);
    }

    /** Begins a file whose name no other process chooses, and that sorts after those begun earlier. */
    static WarcFileWriter create(Path directory, Instant now) throws IOException {
        String random = UUID.randomUUID().toString().substring(0, RANDOM_DIGITS);
        Path path = directory.resolve("rotative-" + TIMESTAMP.format(now) + "-" + random + ".warc.gz");
        WriterLock lock = WriterLock.acquire(path);
        try {
            return new WarcFileWriter(path, lock, now);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    WarcRecord warcinfo() {
        return warcinfo;
    }

    long size() {
        return records.position();
    }

    /**
     * Writes the records one after the other and answers where the first begins. After a failure the file ends where it
     * ended before, and nothing more can be written to it.
     *
     * @param force whether to wait until the storage device holds them
     */
    long append(List<WarcRecord> batch, boolean force) throws IOException {
        long start = records.position();
        try {
            for (WarcRecord record : batch) {
                records.write(record);
            }
            if (force) {
                file.force(false);
            }
            return start;
        } catch (IOException e) {
            file.truncate(start);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            file.force(true);
            file.close();
        }
    }
}
