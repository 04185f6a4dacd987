package fr.rotative.web.browser;

import fr.rotative.engine.ElasticsearchConnection;
import fr.rotative.engine.local.LocalElasticsearch;
import fr.rotative.engine.TestDataDirectory;
import fr.rotative.web.ServedArchive;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How soon the page of results shows something, beside the same bytes served as a file by the same kind of server, and how
 * soon other results stand in their place once the server has answered. The archive is the demonstration's.
 *
 * <p>Argument: rounds, of which the first three warm up and are not counted: {@code 23}.
 */
public final class FirstPaintBenchmark {
    private static final String RESULTS = "/recherche?q=internet";
    private static final String FACET = ".facet-value:not(.selected) .toggle";
    private static final int WARMING_UP = 3;

    /** Until then both servers are compiling their own code, which those of an archive in service did long ago. */
    private static final int REQUESTS_FIRST = 8000;

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Map<String, List<Double>> measured = new LinkedHashMap<>();

    private FirstPaintBenchmark() {}

    /** Prints the median, the least and the most of each, in milliseconds. */
    public static void main(String... arguments) throws Exception {
        int rounds = arguments.length > 0 && arguments[0].matches("\\d+") ? Integer.parseInt(arguments[0]) : 23;
        TestDataDirectory data = TestDataDirectory.kept("bench-pages");
        data.deleteIndexes();
        Path profiles = Files.createTempDirectory("rotative-bench");
        try (data;
                LocalElasticsearch server = LocalElasticsearch.start(data.settings(), line -> {});
                ElasticsearchConnection connection = new ElasticsearchConnection(server.endpoint())) {
            connection.awaitHealthy(LIMIT, line -> {});
            try (ServedArchive archive = ServedArchive.of(connection.client());
                    SavedPages saved = SavedPages.of(archive)) {
                for (int i = 0; i < REQUESTS_FIRST; i++) {
                    archive.get(RESULTS);
                }
                new FirstPaintBenchmark().run(archive.address(), saved.address(), profiles, rounds);
            }
        }
        System.exit(0);
    }

    private void run(URI archive, URI saved, Path profiles, int rounds) {
        Chromium chromium = Chromium.installed().orElseThrow();
        try (Browser made = Browser.start(chromium, profiles.resolve("made"), archive);
                Browser still = Browser.start(chromium, profiles.resolve("still"), saved)) {
            for (int round = -WARMING_UP; round < rounds - WARMING_UP; round++) {
                boolean counts = round >= 0;
                measure(made, "first paint, made for the reader", counts, FirstPaintBenchmark::firstPaint);
                measure(made, "  of which until the answer begins", counts, Browser::waited);
                measure(still, "first paint, saved", counts, FirstPaintBenchmark::firstPaint);
                measure(made, "update, from the answer to the next frame", counts, browser -> browser.updateTime(FACET));
            }
        }
        measured.forEach(FirstPaintBenchmark::print);
        double ratio = median("first paint, made for the reader") / median("first paint, saved");
        System.out.printf(Locale.ROOT, "first paint, made : saved = %.2f%n", ratio);
    }

    private static double firstPaint(Browser browser) {
        browser.forgetCache();
        browser.open(RESULTS);
        browser.awaitStillness();
        return browser.firstContentfulPaint();
    }

    private void measure(Browser browser, String what, boolean counts, ToDoubleFunction<Browser> deed) {
        double millis = deed.applyAsDouble(browser);
        if (counts) {
            measured.computeIfAbsent(what, none -> new ArrayList<>()).add(millis);
        }
    }

    private double median(String what) {
        double[] sorted = sorted(measured.getOrDefault(what, List.of()));
        return sorted[sorted.length / 2];
    }

    private static double[] sorted(List<Double> millis) {
        double[] sorted = millis.stream().mapToDouble(one -> one).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static void print(String what, List<Double> millis) {
        double[] sorted = sorted(millis);
        System.out.printf(
                Locale.ROOT,
                "%-42s median %6.1f ms, %.1f to %.1f (%d)%n",
                what,
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1],
                sorted.length);
    }
}
