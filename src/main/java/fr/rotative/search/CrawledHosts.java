package fr.rotative.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.search.archive.Aggregates;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.archive.UnavailableException;
import fr.rotative.search.result.CrawledHost;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far the crawler has come with each host, from its frontier. Safe for many threads. */
public final class CrawledHosts {
    /** More hosts make a table that nobody reads. */
    private static final int MOST_HOSTS = 100;

    private static final int MOST_REASONS = 30;
    private static final String FRONTIER = "frontier";
    private static final String HOSTS = "hosts";
    private static final String PAGES = "pages";
    private static final String LEADING_ON = "leading-on";
    private static final String DUE = "due";
    private static final String REFUSED = "refused";
    private static final String FAILED = "failed";
    private static final String REASONS = "reasons";

    private final Archive archive;
    private final Clock clock;

    /** @param client of the cluster that holds the index {@code frontier}; where there is none, no host is known */
    public CrawledHosts(ElasticsearchClient client, Clock clock) {
        this(client, Duration.ZERO, clock);
    }

    /** @param limit the time after which a question that failed with a node of the cluster is not asked again */
    public CrawledHosts(ElasticsearchClient client, Duration limit, Clock clock) {
        this.archive = new Archive(client, limit);
        this.clock = clock;
    }

    /**
     * The hosts of most addresses first, {@value #MOST_HOSTS} at most.
     *
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public List<CrawledHost> all() {
        var answer = archive.answer(client -> client.search(
                s -> s.index(FRONTIER)
                        .ignoreUnavailable(true)
                        .allowNoIndices(true)
                        .size(0)
                        .aggregations(HOSTS, byHost()),
                Void.class));
        Aggregate hosts = answer.aggregations().get(HOSTS);
        return hosts == null
                ? List.of()
                : hosts.sterms().buckets().array().stream()
                        .map(CrawledHosts::host)
                        .toList();
    }

    private Aggregation byHost() {
        Query due = Query.of(q -> q.range(
                r -> r.date(d -> d.field("available").lte(clock.instant().toString()))));
        return Aggregation.of(a -> a.terms(t -> t.field("host").size(MOST_HOSTS))
                .aggregations(PAGES, f -> f.filter(in("FETCHED")))
                .aggregations(LEADING_ON, f -> f.filter(in("REDIRECTED")))
                .aggregations(DUE, f -> f.filter(due))
                .aggregations(REFUSED, reasons("REFUSED"))
                .aggregations(FAILED, reasons("FAILED")));
    }

    private static Aggregation reasons(String state) {
        return Aggregation.of(a -> a.filter(in(state))
                .aggregations(REASONS, r -> r.terms(t -> t.field("last.reason").size(MOST_REASONS))));
    }

    /** @param state a label of the last visit, as the frontier keeps it */
    private static Query in(String state) {
        return Query.of(q -> q.term(t -> t.field("state").value(state)));
    }

    private static CrawledHost host(StringTermsBucket bucket) {
        Map<String, Aggregate> counted = bucket.aggregations();
        return new CrawledHost(
                bucket.key().stringValue(),
                bucket.docCount(),
                count(PAGES, counted) + count(LEADING_ON, counted),
                count(DUE, counted),
                byReason(REFUSED, counted),
                byReason(FAILED, counted));
    }

    private static long count(String name, Map<String, Aggregate> counted) {
        return Aggregates.named(name, counted).filter().docCount();
    }

    private static Map<String, Long> byReason(String name, Map<String, Aggregate> counted) {
        Map<String, Aggregate> within = Aggregates.named(name, counted).filter().aggregations();
        Map<String, Long> reasons = new LinkedHashMap<>();
        Aggregates.named(REASONS, within)
                .sterms()
                .buckets()
                .array()
                .forEach(reason -> reasons.put(reason.key().stringValue(), reason.docCount()));
        return reasons;
    }
}
