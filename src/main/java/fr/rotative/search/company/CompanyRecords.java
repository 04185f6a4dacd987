package fr.rotative.search.company;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.mapping.FieldType;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.rotative.article.ArticleDocument.Named;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.index.CompanyIndex;
import fr.rotative.index.IndexedCompany;
import fr.rotative.search.archive.Aggregates;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.translation.FacetFields;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of companies: their record in the register, or else the name that an article gives them. */
public final class CompanyRecords {
    private static final int FOUND = 200;
    private static final int AT_ONCE = 5_000;
    private static final String BY_ID = "by-id";
    private static final String ARTICLE = "article";
    private static final String ID = FacetFields.COMPANY;

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private static final int MOST_REMEMBERED = 5_000;

    private final Archive archive;
    private final Cache<String, IndexedCompany> byId;
    private final Cache<String, List<IndexedCompany>> byKey;

    private CompanyRecords(Archive archive, Duration remembered) {
        this.archive = archive;
        this.byId = remembering(remembered);
        this.byKey = remembering(remembered);
    }

    /** As they are at each moment. */
    public static CompanyRecords of(Archive archive) {
        return new CompanyRecords(archive, Duration.ZERO);
    }

    /**
     * As they were half a minute ago at most: most searches name the same companies and find the same ones, and need them
     * for no more than to call them by their names.
     */
    public static CompanyRecords remembered(Archive archive) {
        return new CompanyRecords(archive, REMEMBERED);
    }

    private static <V> Cache<String, V> remembering(Duration time) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(time)
                .build();
    }

    private record Naming(List<Named> companies) {}

    /** By id; a company that nothing knows is absent. */
    public Map<String, IndexedCompany> of(Collection<String> ids) {
        return byId.getAll(ids, this::lookedUp);
    }

    private Map<String, IndexedCompany> lookedUp(Set<? extends String> ids) {
        Map<String, IndexedCompany> records = new HashMap<>();
        registered(Query.of(q -> q.ids(i -> i.values(List.copyOf(ids)))), ids.size())
                .forEach(company -> records.put(company.id(), company));
        List<String> others = ids.stream()
                .<String>map(id -> id)
                .filter(id -> !records.containsKey(id))
                .toList();
        if (!others.isEmpty()) {
            discovered(others).forEach(company -> records.put(company.id(), company));
        }
        return records;
    }

    Optional<IndexedCompany> find(String id) {
        return Optional.ofNullable(of(List.of(id)).get(id));
    }

    /** The ids of the registered companies one of whose names begins so, or has a word that does. */
    List<String> named(String beginning) {
        return beginning(beginning).map(IndexedCompany::id).toList();
    }

    /** The registered companies one of whose names begins so, or has a word that does. */
    public Stream<IndexedCompany> beginning(String beginning) {
        Query words = Query.of(q -> q.multiMatch(m -> m.query(beginning)
                .fields("name.beginning", "names.name.beginning")
                .operator(Operator.And)));
        String key = IndexedCompany.key(beginning);
        if (key.isEmpty()) {
            return registered(words, FOUND);
        }
        Query whole = Query.of(q -> q.prefix(p -> p.field("keys").value(key)));
        return registered(Query.of(q -> q.bool(b -> b.should(words, whole))), FOUND);
    }

    /** The registered companies that bear one of these names, present or former, by their keys. */
    public Stream<IndexedCompany> bearing(Collection<String> keys) {
        return byKey.getAll(keys, this::bearers).values().stream()
                .flatMap(List::stream)
                .distinct();
    }

    private Map<String, List<IndexedCompany>> bearers(Set<? extends String> keys) {
        List<FieldValue> values = keys.stream().<FieldValue>map(FieldValue::of).toList();
        List<IndexedCompany> bearing = registered(
                        Query.of(q -> q.terms(t -> t.field("keys").terms(v -> v.value(values)))), FOUND)
                .toList();
        Map<String, List<IndexedCompany>> bearers = new HashMap<>();
        keys.forEach(key -> bearers.put(
                key,
                bearing.stream().filter(company -> company.keys().contains(key)).toList()));
        return bearers;
    }

    /** Every company of the register. */
    public Stream<IndexedCompany> all() {
        List<IndexedCompany> all = new ArrayList<>();
        List<FieldValue> after = List.of();
        do {
            List<Hit<IndexedCompany>> some = some(after);
            some.forEach(hit -> Stream.ofNullable(hit.source()).forEach(all::add));
            after = some.size() < AT_ONCE
                    ? List.of()
                    : some.get(some.size() - 1).sort();
        } while (!after.isEmpty());
        return all.stream();
    }

    private List<Hit<IndexedCompany>> some(List<FieldValue> after) {
        return archive.answer(client -> client.search(
                        s -> {
                            s.index(CompanyIndex.ALIAS)
                                    .ignoreUnavailable(true)
                                    .size(AT_ONCE)
                                    .sort(o -> o.field(f -> f.field("id").unmappedType(FieldType.Keyword)));
                            return after.isEmpty() ? s : s.searchAfter(after);
                        },
                        IndexedCompany.class))
                .hits()
                .hits();
    }

    private Stream<IndexedCompany> registered(Query which, int size) {
        return archive
                .answer(client -> client.search(
                        s -> s.index(CompanyIndex.ALIAS)
                                .ignoreUnavailable(true)
                                .size(size)
                                .query(which),
                        IndexedCompany.class))
                .hits()
                .hits()
                .stream()
                .flatMap(hit -> Stream.ofNullable(hit.source()));
    }

    private Stream<IndexedCompany> discovered(List<String> ids) {
        List<FieldValue> values = ids.stream().map(FieldValue::of).toList();
        var answers = archive.answer(client -> client.search(
                        s -> s.index(ArchiveIndex.ALIAS)
                                .size(0)
                                .query(q -> q.terms(t -> t.field(ID).terms(v -> v.value(values))))
                                .aggregations(
                                        BY_ID,
                                        a -> a.terms(t -> t.field(ID)
                                                        .size(ids.size())
                                                        .include(i -> i.terms(ids)))
                                                .aggregations(
                                                        ARTICLE,
                                                        article -> article.topHits(h -> h.size(1)
                                                                .source(f -> f.filter(
                                                                        c -> c.includes(ID, "companies.name")))))),
                        Void.class))
                .aggregations();
        return Aggregates.named(BY_ID, answers).sterms().buckets().array().stream()
                .flatMap(CompanyRecords::discovered);
    }

    private static Stream<IndexedCompany> discovered(StringTermsBucket bucket) {
        String id = bucket.key().stringValue();
        return Aggregates.named(ARTICLE, bucket.aggregations()).topHits().hits().hits().stream()
                .map(hit -> hit.source())
                .flatMap(CompanyRecords::named)
                .filter(company -> company.id().equals(id))
                .limit(1)
                .map(company -> new IndexedCompany(id, company.name(), List.of(), List.of(), null, null, false));
    }

    private static Stream<Named> named(@Nullable JsonData article) {
        return article == null ? Stream.of() : article.to(Naming.class).companies().stream();
    }
}
