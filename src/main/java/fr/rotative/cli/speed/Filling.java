package fr.rotative.cli.speed;

import fr.rotative.article.ArticleDocument;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.Progress;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.index.WriteReport;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/**
 * Generated articles that are written until an archive holds so many. A writer leaves Elasticsearch alone while it reads
 * its next articles, so there are more writers than processors.
 */
final class Filling {
    private static final int WRITERS = 1 + Runtime.getRuntime().availableProcessors();
    private static final int BATCH = 500;

    private final ArchiveIndex index;
    private final GeneratedArticles articles;
    private final Console console;

    Filling(ArchiveIndex index, GeneratedArticles articles, Console console) {
        this.index = index;
        this.articles = articles;
        this.console = console;
    }

    /** @throws IOException if an article could not be written */
    void upTo(int size) throws IOException, InterruptedException {
        index.refresh();
        int held = (int) index.count();
        try (Progress progress = Progress.of("articles", console)) {
            Gap gap = new Gap(size, held, progress);
            AtOnce.sum(Collections.nCopies(WRITERS, writer(gap)));
        } catch (ExecutionException e) {
            throw new IOException("The archive could not be filled", e.getCause());
        }
        index.refresh();
    }

    private Callable<Long> writer(Gap gap) {
        return () -> {
            long written = 0;
            for (int batch = gap.taken(); batch > 0; batch = gap.taken()) {
                written += write(articles.next(batch));
                gap.filled(batch);
            }
            return written;
        };
    }

    private long write(List<ArticleDocument> batch) throws IOException {
        WriteReport report = index.write(batch);
        if (!report.failures().isEmpty()) {
            throw new IOException(report.failures().get(0).reason());
        }
        return batch.size();
    }

    /** What is still missing, shared by the writers. */
    private static final class Gap {
        private final int size;
        private final Progress progress;
        private int begun;
        private int held;

        Gap(int size, int held, Progress progress) {
            this.size = size;
            this.progress = progress;
            this.begun = held;
            this.held = held;
        }

        /** How many articles come next, 0 if no more are needed. */
        synchronized int taken() {
            int batch = Math.min(size - begun, BATCH);
            begun += batch;
            return batch;
        }

        synchronized void filled(int batch) {
            held += batch;
            progress.at(held, size);
        }
    }
}
