package fr.rotative.cli.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a long command is: a bar where somebody looks on, a line now and then elsewhere. */
public interface Progress extends AutoCloseable {

    /** What {@link #at} is told where nobody knows how much there is to do. */
    long UNKNOWN = -1;

    /** So much is done, of so much known to be done; what is done at the first call tells nothing of the speed. */
    void at(long done, long known);

    @Override
    void close();

    static Progress of(String task, Console console) {
        return console.terminal() ? new Bar(task, console) : new Lines(task, console, Clock.systemDefaultZone());
    }

    /** On a terminal; drawn once there is something to show. */
    final class Bar implements Progress {
        private static final int REFRESH_MILLIS = 200;

        private final String task;
        private final Console console;
        private @Nullable ProgressBar bar;

        Bar(String task, Console console) {
            this.task = task;
            this.console = console;
        }

        @Override
        public synchronized void at(long done, long known) {
            if (bar == null) {
                bar = drawnFrom(done);
            }
            bar.maxHint(known);
            bar.stepTo(done);
        }

        private ProgressBar drawnFrom(long done) {
            return new ProgressBarBuilder()
                    .setTaskName(task)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setUpdateIntervalMillis(REFRESH_MILLIS)
                    .startsFrom(done, Duration.ZERO)
                    .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                    .showSpeed()
                    .build();
        }

        @Override
        public synchronized void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }

    /** In a file or a pipe. */
    final class Lines implements Progress {
        private static final Duration PAUSE = Duration.ofSeconds(5);

        private final String task;
        private final Console console;
        private final Clock clock;
        private Instant next;
        private @Nullable Done first;

        Lines(String task, Console console, Clock clock) {
            this.task = task;
            this.console = console;
            this.clock = clock;
            this.next = clock.instant().plus(PAUSE);
        }

        private record Done(long much, Instant since) {}

        @Override
        public synchronized void at(long done, long known) {
            Instant now = clock.instant();
            if (first == null) {
                first = new Done(done, now);
            }
            if (now.isAfter(next)) {
                Estimate estimate =
                        new Estimate(done, known, done - first.much(), Duration.between(first.since(), now));
                console.tell(task + ": " + estimate.text(now.atZone(clock.getZone())));
                next = now.plus(PAUSE);
            }
        }

        @Override
        public void close() {
            // A line that was printed needs no end.
        }
    }
}
