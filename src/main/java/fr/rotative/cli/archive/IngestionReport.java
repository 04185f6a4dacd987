package fr.rotative.cli.archive;

import fr.rotative.index.WriteReport;
import fr.rotative.index.WriteReport.Outcome;
import fr.rotative.normalise.Normalised;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What a run brought: how many articles and what became of them, and what was left out and why, with the first few of
 * each reason named. Safe for many threads.
 */
public final class IngestionReport {
    private static final int NAMED = 3;

    private final Map<Outcome, Long> articles = new EnumMap<>(Outcome.class);
    private final Map<String, Omission> otherPages = new TreeMap<>();
    private final Map<String, Omission> leftOut = new TreeMap<>();
    private Consumer<WriteReport> observer = report -> {};
    private long pages;

    private static final class Omission {
        private final List<String> first = new ArrayList<>();
        private long count;

        void add(String input) {
            count++;
            if (first.size() < NAMED) {
                first.add(input);
            }
        }

        String line(String reason) {
            return count + " (" + reason + "): " + String.join(", ", first) + (count > NAMED ? ", ..." : "");
        }
    }

    /** Whoever is told of what is written besides; the same report. */
    synchronized IngestionReport observedBy(Consumer<WriteReport> other) {
        observer = other;
        return this;
    }

    /** A page was read; one that is no article is no fault. */
    synchronized void read(URI url, Normalised outcome) {
        pages++;
        if (outcome instanceof Normalised.NotAnArticle other) {
            otherPages
                    .computeIfAbsent(other.reason().label(), absent -> new Omission())
                    .add(url.toString());
        }
    }

    /** Articles were given to the index. */
    synchronized void written(WriteReport report) {
        observer.accept(report);
        report.outcomes().values().forEach(outcome -> articles.merge(outcome, 1L, Long::sum));
        report.failures().forEach(failure -> leftOut("refused by Elasticsearch: " + failure.reason(), failure.id()));
    }

    /** A page need not be kept: the archive holds its articles from these very bytes. */
    public synchronized void known(int count) {
        pages++;
        articles.merge(Outcome.UNCHANGED, (long) count, Long::sum);
    }

    /** Part of the input could not be used. */
    public synchronized void leftOut(String reason, String input) {
        leftOut.computeIfAbsent(reason, absent -> new Omission()).add(input);
    }

    public synchronized long count(Outcome outcome) {
        return articles.getOrDefault(outcome, 0L);
    }

    public synchronized boolean nothingLeftOut() {
        return leftOut.isEmpty();
    }

    /** The report in a few lines; the first is always {@code 330 pages read, articles: 165 new, 0 changed, ...}. */
    public synchronized List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(pages + (pages == 1 ? " page" : " pages") + " read, articles: "
                + Arrays.stream(Outcome.values())
                        .map(outcome -> count(outcome) + " " + outcome.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
        otherPages.forEach((reason, pagesOfIt) -> lines.add("not articles: " + pagesOfIt.line(reason)));
        lines.addAll(leftOutLines());
        return lines;
    }

    /** What was left out: {@code left out: 2 (unreadable file): a.html: no such file, b.html: permission denied}. */
    public synchronized List<String> leftOutLines() {
        return leftOut.entrySet().stream()
                .map(entry -> "left out: " + entry.getValue().line(entry.getKey()))
                .toList();
    }
}
