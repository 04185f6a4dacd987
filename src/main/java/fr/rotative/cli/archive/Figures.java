package fr.rotative.cli.archive;

import fr.rotative.crawl.CrawlSummary;
import fr.rotative.engine.RequestObserver;
import fr.rotative.index.WriteReport;
import fr.rotative.index.WriteReport.Outcome;
import fr.rotative.metrics.Metrics;
import fr.rotative.search.CrawledHosts;
import fr.rotative.search.archive.Readiness;
import fr.rotative.search.archive.UnavailableException;
import fr.rotative.search.result.CrawledHost;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a process with an open archive counts and measures. */
public final class Figures {
    private static final Duration CRAWL_HOLDS = Duration.ofSeconds(10);

    private final Metrics metrics = new Metrics();
    private final Metrics.Count written;
    private final AtomicReference<@Nullable CrawlSummary> crawl = new AtomicReference<>();

    Figures() {
        this.written = metrics.counter(
                "rotative_articles_written",
                "Articles that this process gave to the index, by what became of them.",
                "outcome");
        metrics.gauge(
                "rotative_crawl_visits",
                "Addresses that the crawl of this process has visited, by what came of it.",
                "outcome",
                this::visits);
    }

    public Metrics metrics() {
        return metrics;
    }

    /** The crawl of this process has come so far. */
    public void crawled(CrawlSummary sofar) {
        crawl.set(sofar);
    }

    RequestObserver elasticsearch() {
        return (operation, succeeded, took) ->
                metrics.elasticsearch().add(operation, succeeded ? "ok" : "failed", took);
    }

    void written(WriteReport report) {
        for (Outcome outcome : Outcome.values()) {
            written.add(outcome.name().toLowerCase(Locale.ROOT), report.count(outcome));
        }
    }

    /** Shows the index in service, and the frontier; where Elasticsearch is away these figures are missing. */
    void show(Supplier<Readiness> readiness, CrawledHosts hosts) {
        metrics.gauge(
                "rotative_ready",
                "Whether searches can be answered (1) or why not (0).",
                "reason",
                () -> ready(readiness.get()));
        metrics.gauge(
                "rotative_index_schema_version",
                "The version of the definition by which the index in service was made, by its generation.",
                "generation",
                () -> readiness.get() instanceof Readiness.Ready index
                        ? Map.of(index.generation(), (long) index.schemaVersion())
                        : Map.of());
        metrics.gauge(
                "rotative_index_articles",
                "Articles in the index in service, by its generation.",
                "generation",
                () -> readiness.get() instanceof Readiness.Ready index
                        ? Map.of(index.generation(), index.articles())
                        : Map.of());
        Supplier<Map<String, Long>> addresses = new Remembered<>(() -> addresses(hosts), CRAWL_HOLDS, System::nanoTime);
        metrics.gauge(
                "rotative_crawl_addresses",
                "Addresses of the frontier, whoever crawls: all known ones, and those of them in each state.",
                "state",
                addresses);
    }

    private static Map<String, Long> ready(Readiness readiness) {
        return readiness instanceof Readiness.NotReady not
                ? Map.of(not.why().name().toLowerCase(Locale.ROOT), 0L)
                : Map.of("none", 1L);
    }

    private Map<String, Long> visits() {
        CrawlSummary sofar = crawl.get();
        if (sofar == null) {
            return Map.of();
        }
        Map<String, Long> visits = new LinkedHashMap<>();
        visits.put("new", sofar.created());
        visits.put("changed", sofar.changed());
        visits.put("unchanged", sofar.unchanged());
        visits.put("redirected", sofar.redirected());
        visits.put("postponed", sofar.postponed());
        visits.put("refused", sum(sofar.refused()));
        visits.put("failed", sum(sofar.failed()));
        return visits;
    }

    private static long sum(Map<String, CrawlSummary.Tally> reasons) {
        return reasons.values().stream().mapToLong(CrawlSummary.Tally::count).sum();
    }

    private static Map<String, Long> addresses(CrawledHosts hosts) {
        try {
            List<CrawledHost> all = hosts.all();
            Map<String, Long> states = new LinkedHashMap<>();
            states.put("known", all.stream().mapToLong(CrawledHost::known).sum());
            states.put("fetched", all.stream().mapToLong(CrawledHost::fetched).sum());
            states.put("due", all.stream().mapToLong(CrawledHost::due).sum());
            states.put(
                    "refused",
                    all.stream().mapToLong(host -> counted(host.refused())).sum());
            states.put(
                    "failed",
                    all.stream().mapToLong(host -> counted(host.failed())).sum());
            return states;
        } catch (UnavailableException away) {
            return Map.of();
        }
    }

    private static long counted(Map<String, Long> reasons) {
        return reasons.values().stream().mapToLong(Long::longValue).sum();
    }
}
