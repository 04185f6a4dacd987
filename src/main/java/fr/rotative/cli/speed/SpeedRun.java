package fr.rotative.cli.speed;

import fr.rotative.bench.speed.Bar;
import fr.rotative.bench.speed.Figure;
import fr.rotative.bench.speed.FigureTable;
import fr.rotative.cli.archive.ArchiveSettings;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.console.CommandException;
import fr.rotative.cli.console.Console;
import fr.rotative.engine.Endpoint;
import fr.rotative.web.Server;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All measurements, on an archive of their own that grows from size to size. */
public final class SpeedRun {
    private static final long SEED = 20_261_126;
    private static final double MOST_GROWTH = 5;
    private static final double MILLIS = 1000;
    private static final double MEGABYTE = 1 << 20;

    private final ArchiveSettings settings;
    private final Console console;
    private final Function<OpenArchive, Server> starting;
    private final List<Figure> figures = new ArrayList<>();

    /**
     * @param settings of an archive that holds nothing else
     * @param starting starts a web server for an archive
     */
    public SpeedRun(ArchiveSettings settings, Console console, Function<OpenArchive, Server> starting) {
        this.settings = settings;
        this.console = console;
        this.starting = starting;
    }

    /**
     * @param sizes of the archive, in articles, growing
     * @throws CommandException if there are articles already, or the sizes are too small or do not grow
     */
    public FigureTable run(List<Integer> sizes) throws IOException, InterruptedException {
        requireGrowing(sizes);
        long start = System.nanoTime();
        try (OpenArchive archive = OpenArchive.open(settings, console)) {
            requireEmpty(archive);
            try (Server server = starting.apply(archive);
                    Recording recording = Recording.of(
                            archive.elasticsearch(), settings.data().resolve("recording"), console, starting)) {
                figures.add(Figure.of("start", seconds(System.nanoTime() - start), "s"));
                measure(new Bench(archive, server, recording), sizes);
            }
        }
        return FigureTable.of(machine(), figures);
    }

    private static void requireGrowing(List<Integer> sizes) {
        int least = IndexTimes.ARTICLES + CrawlTimes.ARTICLES;
        for (int size : sizes) {
            if (size < least) {
                throw CommandException.badInput("--articles: " + size + " is too few, these sizes begin at "
                        + (IndexTimes.ARTICLES + CrawlTimes.ARTICLES) + " and grow.");
            }
            least = size + 1;
        }
    }

    private void requireEmpty(OpenArchive archive) {
        if (archive.index().count() > 0) {
            throw CommandException.badInput("A bench begins with no articles, but there are some: delete "
                    + settings.data() + ", or name a cluster that holds none.");
        }
    }

    private static double seconds(long nanos) {
        return Duration.ofNanos(nanos).toMillis() / MILLIS;
    }

    /** What is measured, and by what. */
    private record Bench(OpenArchive archive, Server server, Recording recording) {
        Straight straight() {
            return new Straight(URI.create("http://127.0.0.1:" + server.port()), Optional.empty());
        }

        Straight elasticsearch() {
            Endpoint endpoint = archive.elasticsearch();
            return new Straight(
                    endpoint.addresses().get(0), endpoint.credentials().authorization());
        }
    }

    private void measure(Bench bench, List<Integer> sizes) throws IOException, InterruptedException {
        Instant now = bench.archive.clock().instant();
        console.tell("Measuring how pages are read");
        figures.addAll(new ReadingTimes(bench.archive.reader(), now).figures());
        console.tell("Measuring how articles are indexed");
        GeneratedArticles articles = new GeneratedArticles(bench.archive.reader(), SEED, now);
        figures.addAll(new IndexTimes(bench.archive, bench.elasticsearch()).of(articles));
        console.tell("Measuring how a site is crawled");
        figures.addAll(new CrawlTimes(bench.archive).figures());
        SearchFigures searches = new SearchFigures(bench.straight(), bench.elasticsearch(), bench.recording, SEED);
        Filling filling = new Filling(bench.archive.index(), articles, console);
        for (int size : sizes) {
            filling.upTo(size);
            figures.addAll(searches.of(size, console::tell));
            figures.addAll(new Footprint(bench.elasticsearch()).of(SearchFigures.name(size), size));
        }
        figures.addAll(growth());
    }

    private List<Figure> growth() {
        List<Figure> times = figures.stream()
                .filter(figure -> figure.name().endsWith(QueryKind.GROWING + ": API, p50"))
                .toList();
        Figure least = times.get(0);
        Figure most = times.get(times.size() - 1);
        return times.size() < 2
                ? List.of()
                : List.of(Figure.ratio(
                        QueryKind.GROWING + ": API, p50, largest archive / smallest",
                        most.value() / least.value(),
                        Bar.atMost(MOST_GROWTH)));
    }

    private static Map<String, String> machine() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
        facts.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put("heap", Math.round(Runtime.getRuntime().maxMemory() / MEGABYTE) + " MB");
        return facts;
    }
}
