package fr.rotative.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.rotative.article.ArticleDocument;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.index.IndexedCompany;
import fr.rotative.search.SearchRequest.Interval;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The companies that the archive names. Safe for many threads. */
public final class CompanyDirectory {
    private static final int CANDIDATES = 1_000;
    private static final int LISTED = 10;
    private static final String COMPANIES = "companies";
    private static final String ID = FacetFields.of(Facet.COMPANY);

    private final Archive archive;
    private final CompanyRecords records;

    /** @param client of the cluster that holds the indexes {@code articles} and {@code companies} */
    public CompanyDirectory(ElasticsearchClient client) {
        this.archive = new Archive(client);
        this.records = new CompanyRecords(archive);
    }

    /**
     * The companies with most articles, by name.
     *
     * @param q the beginning of a name or of one of its words, accents and case ignored; empty for all
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public List<Entry> companies(String q, int size) {
        List<String> registered = q.isBlank() ? List.of() : records.named(q);
        Map<String, Long> counts = q.isBlank() ? counts(everything(), size) : counts(naming(q, registered), CANDIDATES);
        return entries(counts).stream()
                .filter(entry -> q.isBlank() || registered.contains(entry.id()) || NameBeginnings.has(entry.name(), q))
                .limit(size)
                .sorted(Comparator.comparing(Entry::name, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }

    /**
     * What the archive knows of a company; nothing if it neither knows nor names it.
     *
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public Optional<Dossier> dossier(String id) {
        SearchResponse<ArticleDocument> naming = newest(is(ID, id), true);
        long articles = Objects.requireNonNull(naming.hits().total()).value();
        Optional<IndexedCompany> known = records.find(id);
        if (articles == 0 && known.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> named = entries(counts(naming.aggregations()));
        return Optional.of(new Dossier(
                named.stream()
                        .filter(entry -> entry.id().equals(id))
                        .findFirst()
                        .orElseGet(() -> entry(id, 0, known.orElse(null))),
                names(known),
                Timelines.read(Interval.MONTH, naming.aggregations()),
                named.stream().filter(entry -> !entry.id().equals(id)).toList(),
                articles(naming),
                articles(newest(is("mainCompanies", id), false))));
    }

    private SearchResponse<ArticleDocument> newest(Query which, boolean counted) {
        return archive.answer(client -> client.search(
                s -> {
                    s.index(ArchiveIndex.ALIAS)
                            .size(LISTED)
                            .trackTotalHits(t -> t.enabled(true))
                            .query(which)
                            .sort(o -> o.field(f -> f.field(FacetFields.DAY)
                                    .order(SortOrder.Desc)
                                    .missing("_last")))
                            .sort(o -> o.field(f -> f.field("id")));
                    return counted
                            ? s.aggregations(Timelines.aggregations(Interval.MONTH, everything()))
                                    .aggregations(
                                            COMPANIES,
                                            a -> a.terms(t -> t.field(ID).size(LISTED + 1)))
                            : s;
                },
                ArticleDocument.class));
    }

    private Map<String, Long> counts(Query which, int size) {
        return counts(archive.answer(client -> client.search(
                        s -> s.index(ArchiveIndex.ALIAS)
                                .size(0)
                                .query(which)
                                .aggregations(
                                        COMPANIES, a -> a.terms(t -> t.field(ID).size(size))),
                        Void.class))
                .aggregations());
    }

    /** Most articles first. */
    private static Map<String, Long> counts(Map<String, Aggregate> answers) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Aggregates.named(COMPANIES, answers)
                .sterms()
                .buckets()
                .array()
                .forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
        return counts;
    }

    private List<Entry> entries(Map<String, Long> counts) {
        Map<String, IndexedCompany> known = records.of(counts.keySet());
        List<Entry> entries = new ArrayList<>();
        counts.forEach((id, articles) -> entries.add(entry(id, articles, known.get(id))));
        return entries;
    }

    private static Entry entry(String id, long articles, @Nullable IndexedCompany known) {
        return known == null
                ? new Entry(id, id, null, articles)
                : new Entry(id, known.name(), known.sector(), articles);
    }

    private static List<Name> names(Optional<IndexedCompany> company) {
        return company.stream()
                .flatMap(known -> known.names().stream())
                .map(name -> new Name(name.name(), name.from(), name.to()))
                .toList();
    }

    private static List<ArticleDocument> articles(SearchResponse<ArticleDocument> response) {
        return response.hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Query naming(String q, List<String> registered) {
        List<FieldValue> ids = registered.stream().map(FieldValue::of).toList();
        return Query.of(query -> query.bool(b -> b.should(
                Query.of(known -> known.terms(t -> t.field(ID).terms(v -> v.value(ids)))),
                Query.of(named -> named.matchPhrasePrefix(
                        m -> m.field("companies.name.text").query(q).maxExpansions(CANDIDATES))))));
    }

    private static Query everything() {
        return Query.of(q -> q.matchAll(all -> all));
    }

    private static Query is(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(FieldValue.of(value))));
    }

    /** A company and in how many articles it is named. */
    public record Entry(String id, String name, @Nullable String sector, long articles) {}

    /** Another name of a company and the years in which it held; an absent year is open. */
    public record Name(
            String name, @Nullable Integer from, @Nullable Integer to) {}

    /**
     * A company through its articles.
     *
     * @param timeline its articles per month beside all articles of the archive
     * @param companions the companies most often named with it
     * @param latest the newest articles that name it
     * @param central the newest articles that are about it
     */
    public record Dossier(
            Entry company,
            List<Name> names,
            SearchResult.Timeline timeline,
            List<Entry> companions,
            List<ArticleDocument> latest,
            List<ArticleDocument> central) {}
}
