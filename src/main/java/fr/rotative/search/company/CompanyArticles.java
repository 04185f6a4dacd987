package fr.rotative.search.company;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import fr.rotative.article.ListedArticle;
import fr.rotative.search.archive.Aggregates;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.archive.Deadline;
import fr.rotative.search.listing.ListedArticles;
import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.result.Company;
import fr.rotative.search.result.Dossier.Central;
import fr.rotative.search.result.Dossier.Companion;
import fr.rotative.search.result.Dossier.Year;
import fr.rotative.search.result.SearchResult.Timeline;
import fr.rotative.search.time.ArchiveTimeline;
import fr.rotative.search.time.Axis;
import fr.rotative.search.time.Timelines;
import fr.rotative.search.translation.FacetFields;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the archive's articles tell of a company.
 *
 * @param answers to {@link #searches}, in their order
 * @param listed reads the articles found
 */
record CompanyArticles(List<MultiSearchItem<Void>> answers, ListedArticles listed) {
    private static final Axis AXIS = Axis.of(Interval.MONTH);
    private static final int LISTED = 10;
    private static final String COMPANIONS = "companions";
    private static final String YEARS = "years";

    static CompanyArticles of(String id, Archive archive) {
        Deadline deadline = archive.deadline();
        return new CompanyArticles(
                archive.answers(searches(id, deadline), Void.class, deadline), new ListedArticles(archive));
    }

    private static List<RequestItem> searches(String id, Deadline deadline) {
        Query naming = term(FacetFields.COMPANY, id);
        Query about = term(FacetFields.MAIN_COMPANY, id);
        return List.of(
                Archive.one(listing(naming, SortOrder.Desc, LISTED)),
                Archive.one(counting(naming).aggregations(COMPANIONS, namedBeside(id))),
                Archive.one(listing(naming, SortOrder.Asc, 1)),
                Archive.one(listing(about, SortOrder.Desc, LISTED).trackTotalHits(t -> t.enabled(true))),
                ArchiveTimeline.along(AXIS, deadline));
    }

    /** Those that name it, newest first. */
    private MultiSearchItem<Void> naming() {
        return answers.get(0);
    }

    /** The same, counted: apart, so that Elasticsearch can remember it while nothing is indexed. */
    private MultiSearchItem<Void> counted() {
        return answers.get(1);
    }

    /** The first of these. */
    private MultiSearchItem<Void> oldest() {
        return answers.get(2);
    }

    /** Those whose subject it is, newest first. */
    private MultiSearchItem<Void> about() {
        return answers.get(3);
    }

    private ArchiveTimeline archive() {
        return new ArchiveTimeline(answers.get(4));
    }

    private static Query term(String field, String id) {
        return Query.of(q -> q.term(t -> t.field(field).value(FieldValue.of(id))));
    }

    /** Without their number, so that only those at the beginning of the list need be looked at. */
    private static MultisearchBody.Builder listing(Query articles, SortOrder order, int size) {
        return sorted(ListedArticles.askedBy(new MultisearchBody.Builder()), order)
                .query(articles)
                .trackTotalHits(t -> t.enabled(false))
                .size(size);
    }

    private static MultisearchBody.Builder counting(Query articles) {
        return new MultisearchBody.Builder()
                .query(articles)
                .size(0)
                .trackTotalHits(t -> t.enabled(true))
                .aggregations(Timelines.aggregations(AXIS, Query.of(q -> q.matchAll(any -> any))));
    }

    private static MultisearchBody.Builder sorted(MultisearchBody.Builder search, SortOrder order) {
        return search.sort(
                        o -> o.field(f -> f.field(FacetFields.DAY).order(order).missing("_last")))
                .sort(o -> o.field(f -> f.field("id")));
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

    /** How many name it. */
    long total() {
        return total(counted());
    }

    /** Those that name it, month by month. */
    Timeline months() {
        return Timelines.read(Interval.MONTH, counted().aggregations(), archive());
    }

    List<ListedArticle> latest() {
        return listed.of(naming().hits().hits());
    }

    /** The oldest of those that have a date. */
    @Nullable
    ListedArticle first() {
        return listed.of(oldest().hits().hits()).stream()
                .filter(article -> article.published() != null)
                .findFirst()
                .orElse(null);
    }

    Central central() {
        return new Central(total(about()), listed.of(about().hits().hits()));
    }

    /** The ids of the companies that are named most often beside it. */
    List<String> companionIds() {
        return beside().stream().map(bucket -> bucket.key().stringValue()).toList();
    }

    /** @param named what is known of a company, by its id */
    List<Companion> companions(Function<String, Company> named) {
        return beside().stream()
                .map(bucket -> new Companion(named.apply(bucket.key().stringValue()), bucket.docCount(), years(bucket)))
                .toList();
    }

    private List<StringTermsBucket> beside() {
        return Aggregates.named(COMPANIONS, counted().aggregations())
                .sterms()
                .buckets()
                .array();
    }

    private static List<Year> years(StringTermsBucket company) {
        return Aggregates.named(YEARS, company.aggregations()).dateHistogram().buckets().array().stream()
                .map(year -> new Year(Integer.parseInt(String.valueOf(year.keyAsString())), year.docCount()))
                .toList();
    }

    private static long total(ResponseBody<Void> answer) {
        return Objects.requireNonNull(answer.hits().total()).value();
    }
}
