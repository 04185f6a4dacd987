package fr.rotative.index;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.engine.ElasticsearchConnection;
import fr.rotative.engine.ElasticsearchServer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programs that open an empty archive at the same time: each has seen that there is no generation yet. */
@ExtendWith(ElasticsearchServer.class)
class FirstGenerationIT {
    private static final int PROGRAMS = 4;
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");

    private final ElasticsearchConnection connection;
    private final CyclicBarrier everybody = new CyclicBarrier(PROGRAMS);
    private final List<String> told = new CopyOnWriteArrayList<>();

    FirstGenerationIT(ElasticsearchConnection connection) {
        this.connection = connection;
    }

    @BeforeEach
    void noArchive() {
        TestArchive.forget(connection.client(), ArchiveIndex.ALIAS);
    }

    @Test
    void make_one_generation_and_all_open_it_whatever_name_each_would_have_given_it() throws Exception {
        List<Generation> opened = atOnce(List.of(opening(0), opening(0), opening(1), opening(2)));

        assertThat(new ArchiveIndex(connection.client(), Clock.systemUTC()).generations())
                .singleElement()
                .satisfies(only -> assertThat(opened).hasSize(PROGRAMS).containsOnly(only));
        assertThat(told).isEmpty();
    }

    /** @param seconds by which the program's clock differs from those of the others */
    private Callable<Generation> opening(int seconds) {
        Clock clock = new ClockReadTogether(NOW.plusSeconds(seconds), everybody);
        return () -> new ArchiveIndex(connection.patientClient(told::add), clock).open();
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Stands still, and is looked at by everybody or nobody: that is when the name of a generation is chosen. */
    private static final class ClockReadTogether extends Clock {
        private static final int LIMIT_SECONDS = 60;

        private final Instant instant;
        private final CyclicBarrier everybody;

        ClockReadTogether(Instant instant, CyclicBarrier everybody) {
            this.instant = instant;
            this.everybody = everybody;
        }

        @Override
        public Instant instant() {
            try {
                everybody.await(LIMIT_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new AssertionError("Not all programs came to make a generation", e);
            }
            return instant;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
