package fr.rotative.company;

import fr.rotative.article.Article;
import fr.rotative.company.recognition.CompanyRecogniser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * How much text the recogniser reads on one core with a register of {@value BenchRegister#SIZE} companies: the counter
 * {@code bytes} is UTF-8 a second. The text is that of the demonstration site's articles.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RecogniserBenchmark {
    private final List<Article> articles = BenchArticles.all();
    private final CompanyRecogniser recogniser = new CompanyRecogniser(BenchRegister.large());
    private int next;

    /** The text read, counted beside the articles. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long bytes;
    }

    @Benchmark
    public void recognises(Read read, Blackhole sink) {
        next = (next + 1) % articles.size();
        Article article = articles.get(next);
        read.bytes += size(article);
        sink.consume(recogniser.recognise(article));
    }

    private static long size(Article article) {
        long size = article.text().title().getBytes(StandardCharsets.UTF_8).length;
        for (String paragraph : article.text().paragraphs()) {
            size += paragraph.getBytes(StandardCharsets.UTF_8).length;
        }
        return size;
    }
}
