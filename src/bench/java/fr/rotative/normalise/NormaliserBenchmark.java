package fr.rotative.normalise;

import fr.rotative.capture.Capture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What normalising the articles of the demonstration site costs, beside what jsoup alone needs to parse the same bytes. The
 * normaliser parses them too, so at its limit of half jsoup's speed it may take as long again for all the rest. Another
 * set of pages is measured with {@code -Drotative.bench.pages=FOLDER}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 20, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NormaliserBenchmark {
    private final List<Capture> pages = BenchPages.all();
    private final Normaliser normaliser = Normaliser.create();
    private int next;

    @Benchmark
    public void jsoupParses(Blackhole sink) {
        sink.consume(parse(page()));
    }

    @Benchmark
    public void normalises(Blackhole sink) {
        sink.consume(normaliser.normalise(page()));
    }

    private Capture page() {
        next = (next + 1) % pages.size();
        return pages.get(next);
    }

    private static Object parse(Capture page) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(page.body()), null, page.url().toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
