package fr.rotative.cli.archive;

import fr.rotative.capture.WarcEntry;
import fr.rotative.capture.WarcStore;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Indexes the captures that lie in the WARC files behind the indexed positions. */
public final class CatchUp {
    private final WarcStore captures;
    private final IndexedPositions positions;
    private final LongConsumer progress;

    /** @param progress told how many captures were passed on */
    public CatchUp(WarcStore captures, IndexedPositions positions, LongConsumer progress) {
        this.captures = captures;
        this.positions = positions;
        this.progress = progress;
    }

    /** @return how many captures were found behind the positions */
    public long into(Ingestion ingestion, IngestionReport report) throws IOException {
        AtomicLong found = new AtomicLong();
        captures.forEachAfter(positions::of, entry -> {
            if (entry instanceof WarcEntry.Held held) {
                ingestion.add(held.reference(), held.capture());
                progress.accept(found.incrementAndGet());
            } else if (entry instanceof WarcEntry.Skipped skipped) {
                report.leftOut(skipped.reason(), skipped.warcFile() + " at offset " + skipped.offset());
            }
        });
        ingestion.flush();
        return found.get();
    }
}
