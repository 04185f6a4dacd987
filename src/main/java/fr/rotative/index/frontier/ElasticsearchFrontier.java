package fr.rotative.index.frontier;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fr.rotative.crawl.frontier.Candidate;
import fr.rotative.crawl.frontier.Completion;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Frontier;
import fr.rotative.crawl.frontier.FrontierCounts;
import fr.rotative.crawl.frontier.Lease;
import fr.rotative.crawl.frontier.LeaseRequest;
import fr.rotative.crawl.frontier.State;
import fr.rotative.index.BulkWriter.Condition;
import fr.rotative.index.Generation;
import fr.rotative.index.Generations;
import fr.rotative.index.IndexDefinition;
import fr.rotative.index.Sharding;
import fr.rotative.index.frontier.FrontierStore.Change;
import fr.rotative.index.frontier.FrontierStore.Stored;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The frontier in the index {@code frontier}. Crawlers that want the same address at the same time are told apart by
 * optimistic concurrency: a write holds only if the document is still the version that was read.
 */
public final class ElasticsearchFrontier implements Frontier {
    private static final int MOST_VALUES = 10_000;
    private static final int LEASES_AT_ONCE = 500;
    private static final String HOLDER = "holder";
    private static final String VALUES = "values";
    private static final String STATES = "states";
    private static final String DUE = "due";

    private final FrontierStore store;
    private final Generations generations;

    public ElasticsearchFrontier(ElasticsearchClient client, Clock clock) {
        this(client, Sharding.UNDECIDED, clock);
    }

    /** @param sharding of the archive, whose replicas this index has too */
    public ElasticsearchFrontier(ElasticsearchClient client, Sharding sharding, Clock clock) {
        this.store = new FrontierStore(client);
        this.generations = new Generations(client, IndexDefinition.frontier(), sharding.uncut(), clock);
    }

    /** Makes or repairs what is missing; to be called once before anything else. */
    public Generation open() {
        return generations.open();
    }

    @Override
    public int add(Collection<Candidate> candidates, Instant now) {
        List<Change> wanted = candidates.stream()
                .map(candidate ->
                        new Change(FrontierDocument.of(new Entry(candidate, now, null)), new Condition.Absent()))
                .toList();
        Set<CrawlUrl> added = new HashSet<>();
        store.write(wanted)
                .forEach(change -> added.add(change.document().entry().url()));
        candidates.stream()
                .filter(candidate -> candidate.changed() != null && !added.contains(candidate.url()))
                .forEach(candidate -> recall(candidate, now));
        return added.size();
    }

    @Override
    public List<Entry> refuse(Collection<Entry> entries) {
        List<Change> wanted = entries.stream()
                .map(entry -> new Change(FrontierDocument.of(entry), new Condition.Absent()))
                .toList();
        return store.write(wanted).stream()
                .map(change -> change.document().entry())
                .toList();
    }

    @Override
    public List<Lease> lease(LeaseRequest request) {
        while (true) {
            Set<String> hosts = new HashSet<>(request.exceptHosts());
            hosts.addAll(hostsOfOthers(request));
            List<Stored> due = due(request, hosts);
            List<Stored> granted = store.write(due.stream()
                    .map(stored ->
                            new Change(stored.document().leasedTo(request.holder(), request.until()), stored.version()))
                    .toList());
            // Where another crawler was faster with every one of them, there may be more.
            if (!granted.isEmpty() || due.isEmpty()) {
                return granted.stream()
                        .map(stored -> lease(stored, request.until()))
                        .toList();
            }
        }
    }

    @Override
    public int complete(Collection<Completion> completions) {
        return store.write(completions.stream()
                        .map(completion -> ended(completion.lease(), completion.entry()))
                        .toList())
                .size();
    }

    @Override
    public void release(Collection<Lease> leases, Instant due) {
        store.write(leases.stream()
                .map(lease -> ended(
                        lease,
                        new Entry(lease.entry().found(), due, lease.entry().last())))
                .toList());
    }

    @Override
    public int reclaim(Predicate<String> isGone) {
        return holders().stream().filter(isGone).mapToInt(this::reclaim).sum();
    }

    private int reclaim(String gone) {
        Query held = Query.of(q -> q.term(t -> t.field(HOLDER).value(FieldValue.of(gone))));
        int ended = 0;
        while (true) {
            List<Stored> leased = store.search(earliest(LEASES_AT_ONCE, held)).hits().hits().stream()
                    .map(FrontierStore::stored)
                    .toList();
            ended += store.write(leased.stream()
                            .map(stored -> new Change(
                                    FrontierDocument.of(stored.document().entry()), stored.version()))
                            .toList())
                    .size();
            if (leased.size() < LEASES_AT_ONCE) {
                return ended;
            }
        }
    }

    private Set<String> holders() {
        return values(HOLDER, Query.of(q -> q.exists(e -> e.field(HOLDER))));
    }

    @Override
    public Optional<Instant> nextDue(Set<String> exceptHosts) {
        return store.search(earliest(1, notOf(exceptHosts))).hits().hits().stream()
                .map(hit -> FrontierStore.stored(hit).document().available())
                .findFirst();
    }

    @Override
    public Optional<Entry> find(CrawlUrl url) {
        return store.find(url).map(stored -> stored.document().entry());
    }

    @Override
    public FrontierCounts counts(Instant now) {
        Map<String, Aggregate> answers = store.search(SearchRequest.of(s -> s.index(FrontierStore.ALIAS)
                        .size(0)
                        .aggregations(STATES, a -> a.terms(t -> t.field("state").size(State.values().length)))
                        .aggregations(DUE, a -> a.filter(availableBy(now)))))
                .aggregations();
        Map<State, Long> byState = new EnumMap<>(State.class);
        buckets(answers.get(STATES))
                .forEach(bucket -> byState.put(State.valueOf(bucket.key().stringValue()), bucket.docCount()));
        return new FrontierCounts(
                byState, Objects.requireNonNull(answers.get(DUE)).filter().docCount());
    }

    /** Makes a known address due at once if what it had is said to have changed since. */
    private void recall(Candidate candidate, Instant now) {
        store.find(candidate.url())
                .filter(stored -> !stored.document().isLeased())
                .filter(stored -> stored.document().entry().isOlderThan(candidate.changed()))
                .ifPresent(stored -> {
                    Entry known = stored.document().entry();
                    Entry due = new Entry(known.found(), now, known.last());
                    store.write(List.of(new Change(FrontierDocument.of(due), stored.version())));
                });
    }

    /** Holds only if nobody has touched the entry since it was leased. */
    private static Change ended(Lease lease, Entry outcome) {
        return new Change(FrontierDocument.of(outcome), LeaseToken.of(lease).version());
    }

    private List<Stored> due(LeaseRequest request, Set<String> exceptHosts) {
        Query due =
                Query.of(q -> q.bool(b -> b.filter(availableBy(request.now())).filter(notOf(exceptHosts))));
        return store.searchAgain(earliest(request.limit(), due)).hits().hits().stream()
                .map(FrontierStore::stored)
                .toList();
    }

    private Set<String> hostsOfOthers(LeaseRequest request) {
        Query leased = Query.of(q -> q.bool(b -> b.filter(f -> f.exists(e -> e.field(HOLDER)))
                .mustNot(availableBy(request.now()))
                .mustNot(n -> n.term(t -> t.field(HOLDER).value(FieldValue.of(request.holder()))))));
        return values("host", leased);
    }

    /** The values that a field has in the entries that match. */
    private Set<String> values(String field, Query which) {
        Map<String, Aggregate> answers = store.search(SearchRequest.of(s -> s.index(FrontierStore.ALIAS)
                        .size(0)
                        .query(which)
                        .aggregations(VALUES, a -> a.terms(t -> t.field(field).size(MOST_VALUES)))))
                .aggregations();
        Set<String> values = new HashSet<>();
        buckets(answers.get(VALUES)).forEach(bucket -> values.add(bucket.key().stringValue()));
        return values;
    }

    private static Lease lease(Stored stored, Instant until) {
        return new Lease(stored.document().entry(), new LeaseToken(stored.version()).text(), until);
    }

    private static SearchRequest earliest(int size, Query which) {
        return SearchRequest.of(s -> s.index(FrontierStore.ALIAS)
                .size(size)
                .seqNoPrimaryTerm(true)
                .query(which)
                .sort(o -> o.field(f -> f.field("available").order(SortOrder.Asc)))
                .sort(o -> o.field(f -> f.field("url").order(SortOrder.Asc))));
    }

    private static Query availableBy(Instant now) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field("available").lte(now.toString()))));
    }

    private static Query notOf(Set<String> hosts) {
        List<FieldValue> values = hosts.stream().map(FieldValue::of).toList();
        return Query.of(q ->
                q.bool(b -> b.mustNot(n -> n.terms(t -> t.field("host").terms(v -> v.value(values))))));
    }

    private static List<StringTermsBucket> buckets(@Nullable Aggregate terms) {
        return Objects.requireNonNull(terms).sterms().buckets().array();
    }
}
