package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.rotative.article.ListedArticle;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.index.IndexedCompany;
import fr.rotative.search.Dossier.Central;
import fr.rotative.search.Dossier.Companion;
import fr.rotative.search.Dossier.Year;
import fr.rotative.search.SearchRequest.Interval;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the dossiers of companies. */
final class Dossiers {
    private static final int LISTED = 10;
    private static final String COMPANIONS = "companions";
    private static final String YEARS = "years";

    private final Archive archive;
    private final CompanyRecords records;

    Dossiers(Archive archive, CompanyRecords records) {
        this.archive = archive;
        this.records = records;
    }

    /** Nothing if the company is neither registered nor named in any article. */
    Optional<Dossier> of(String id) {
        Optional<IndexedCompany> known = records.find(id);
        SearchResponse<ListedArticle> naming = naming(id);
        long total = total(naming);
        return total == 0 && known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dossier(
                        Company.of(id, known.orElse(null)),
                        total,
                        names(known),
                        owners(known),
                        Timelines.read(Interval.MONTH, naming.aggregations()),
                        companions(id, naming.aggregations()),
                        first(id),
                        articles(naming),
                        central(id)));
    }

    private SearchResponse<ListedArticle> naming(String id) {
        return ask(articles(FacetFields.COMPANY, id, SortOrder.Desc)
                .size(LISTED)
                .aggregations(Timelines.aggregations(Axis.of(Interval.MONTH), Query.of(q -> q.matchAll(all -> all))))
                .aggregations(COMPANIONS, namedBeside(id)));
    }

    private static Aggregation namedBeside(String id) {
        return Aggregation.of(a -> a.terms(
                        t -> t.field(FacetFields.COMPANY).size(LISTED).exclude(e -> e.terms(List.of(id))))
                .aggregations(
                        YEARS,
                        years -> years.dateHistogram(h -> h.field(FacetFields.DAY)
                                .calendarInterval(CalendarInterval.Year)
                                .format("uuuu")
                                .minDocCount(1))));
    }

    private List<Companion> companions(String id, Map<String, Aggregate> answers) {
        List<StringTermsBucket> beside =
                Aggregates.named(COMPANIONS, answers).sterms().buckets().array();
        Map<String, IndexedCompany> known = records.of(
                beside.stream().map(bucket -> bucket.key().stringValue()).toList());
        return beside.stream()
                .filter(bucket -> !bucket.key().stringValue().equals(id))
                .map(bucket -> companion(bucket, known.get(bucket.key().stringValue())))
                .toList();
    }

    private static Companion companion(StringTermsBucket bucket, @Nullable IndexedCompany known) {
        List<Year> years = Aggregates.named(YEARS, bucket.aggregations()).dateHistogram().buckets().array().stream()
                .map(year -> new Year(Integer.parseInt(String.valueOf(year.keyAsString())), year.docCount()))
                .toList();
        return new Companion(Company.of(bucket.key().stringValue(), known), bucket.docCount(), years);
    }

    private @Nullable ListedArticle first(String id) {
        return articles(ask(articles(FacetFields.COMPANY, id, SortOrder.Asc).size(1))).stream()
                .filter(article -> article.published() != null)
                .findFirst()
                .orElse(null);
    }

    private Central central(String id) {
        SearchResponse<ListedArticle> about =
                ask(articles(FacetFields.MAIN_COMPANY, id, SortOrder.Desc).size(LISTED));
        return new Central(total(about), articles(about));
    }

    private static SearchRequest.Builder articles(String field, String id, SortOrder order) {
        return new SearchRequest.Builder()
                .index(ArchiveIndex.ALIAS)
                .query(q -> q.term(t -> t.field(field).value(FieldValue.of(id))))
                .trackTotalHits(t -> t.enabled(true))
                .sort(o -> o.field(f -> f.field(FacetFields.DAY).order(order).missing("_last")))
                .sort(o -> o.field(f -> f.field("id")));
    }

    private SearchResponse<ListedArticle> ask(SearchRequest.Builder search) {
        return archive.answer(client -> client.search(search.build(), ListedArticle.class));
    }

    private static long total(SearchResponse<ListedArticle> response) {
        return Objects.requireNonNull(response.hits().total()).value();
    }

    private static List<ListedArticle> articles(SearchResponse<ListedArticle> response) {
        return response.hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Company.Name> names(Optional<IndexedCompany> company) {
        return company.stream()
                .flatMap(known -> known.names().stream())
                .map(Company.Name::of)
                .toList();
    }

    private List<Company.Owner> owners(Optional<IndexedCompany> company) {
        List<IndexedCompany.Owner> owners = company.map(IndexedCompany::owners).orElse(List.of());
        Map<String, IndexedCompany> known =
                records.of(owners.stream().map(IndexedCompany.Owner::id).toList());
        return owners.stream()
                .map(owner ->
                        new Company.Owner(Company.of(owner.id(), known.get(owner.id())), owner.from(), owner.to()))
                .toList();
    }
}
