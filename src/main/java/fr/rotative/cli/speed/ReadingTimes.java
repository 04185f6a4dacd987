package fr.rotative.cli.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.rotative.article.Article;
import fr.rotative.bench.speed.Bar;
import fr.rotative.bench.speed.Figure;
import fr.rotative.capture.Capture;
import fr.rotative.cli.archive.CaptureReader;
import fr.rotative.normalise.Normalised;
import fr.rotative.normalise.Normaliser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * How many pages are normalised a second, beside what jsoup alone needs to parse them, and how much text is read for
 * companies; all by one thread, with the pages of the demonstration site.
 */
final class ReadingTimes {
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double MEGABYTE = 1e6;
    private static final Bar OF_PARSE = Bar.atLeast(0.5);
    private static final Bar READ = Bar.atLeast(3);

    private final CaptureReader reader;
    private final Normaliser normaliser = Normaliser.create();
    private final List<Capture> pages;
    private final List<Article> articles;

    /** What the measurements look at, so that none of them is for nothing. */
    private int seen;

    ReadingTimes(CaptureReader reader, Instant fetched) {
        this.reader = reader;
        this.pages = DemonstrationPages.captured(fetched);
        this.articles = pages.stream().flatMap(page -> articles(page).stream()).toList();
    }

    List<Figure> figures() throws IOException {
        round(WARM_UP);
        Nanos times = round(MEASURED);
        double pagesRead = times.rounds * (double) pages.size();
        double text = times.rounds
                * (double) articles.stream().mapToLong(ReadingTimes::size).sum();
        return List.of(
                Figure.of("normalise", pagesRead * NANOS_PER_SECOND / times.normalise, "pages/s"),
                Figure.of("parse by jsoup alone", pagesRead * NANOS_PER_SECOND / times.parse, "pages/s"),
                Figure.ratio("normalise / parse", times.parse / (double) times.normalise, OF_PARSE),
                Figure.of("recognise companies", text / MEGABYTE * NANOS_PER_SECOND / times.recognise, "MB/s", READ));
    }

    /** Time that each took. */
    private static final class Nanos {
        private long normalise;
        private long parse;
        private long recognise;
        private int rounds;
    }

    private Nanos round(Duration limit) throws IOException {
        Nanos nanos = new Nanos();
        long end = System.nanoTime() + limit.toNanos();
        do {
            long start = System.nanoTime();
            pages.forEach(page -> seen += normaliser.normalise(page).hashCode());
            long normalised = System.nanoTime();
            for (Capture page : pages) {
                seen += Jsoup.parse(
                                new ByteArrayInputStream(page.body()),
                                null,
                                page.url().toString())
                        .childNodeSize();
            }
            long parsed = System.nanoTime();
            articles.forEach(article -> seen += reader.mentions(article).size());
            nanos.normalise += normalised - start;
            nanos.parse += parsed - normalised;
            nanos.recognise += System.nanoTime() - parsed;
            nanos.rounds++;
        } while (System.nanoTime() < end);
        return nanos;
    }

    private List<Article> articles(Capture page) {
        return normaliser.normalise(page) instanceof Normalised.Articles found ? found.articles() : List.of();
    }

    private static long size(Article article) {
        return Stream.concat(Stream.of(article.text().title()), article.text().paragraphs().stream())
                .mapToLong(text -> text.getBytes(UTF_8).length)
                .sum();
    }
}
