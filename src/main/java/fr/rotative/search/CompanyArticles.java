package fr.rotative.search;

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
import fr.rotative.search.Dossier.Central;
import fr.rotative.search.Dossier.Companion;
import fr.rotative.search.Dossier.Year;
import fr.rotative.search.SearchRequest.Interval;
import fr.rotative.search.SearchResult.Timeline;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the archive's articles tell of a company.
 *
 * @param answers to {@link #searches}, in their order
 * @param listed reads the articles found
 */
record CompanyArticles(List<MultiSearchItem<Void>> answers, ListedArticles listed) {
    private static final int LISTED = 10;
    private static final String COMPANIONS = "companions";
    private static final String YEARS = "years";

    static CompanyArticles of(String id, Archive archive) {
        Deadline deadline = archive.deadline();
        return new CompanyArticles(
                archive.answers(searches(id, deadline), Void.class, deadline), new ListedArticles(archive));
    }

    private static List<RequestItem> searches(String id, Deadline deadline) {
        Axis axis = Axis.of(Interval.MONTH);
        Query all = Query.of(q -> q.matchAll(any -> any));
        return List.of(
                search(
                        id,
                        FacetFields.COMPANY,
                        s -> sorted(s, SortOrder.Desc)
                                .size(LISTED)
                                .aggregations(Timelines.aggregations(axis, all))
                                .aggregations(COMPANIONS, namedBeside(id))),
                search(id, FacetFields.COMPANY, s -> sorted(s, SortOrder.Asc).size(1)),
                search(
                        id,
                        FacetFields.MAIN_COMPANY,
                        s -> sorted(s, SortOrder.Desc).size(LISTED)),
                ArchiveTimeline.along(axis, deadline));
    }

    /** Those that name it, newest first. */
    private MultiSearchItem<Void> naming() {
        return answers.get(0);
    }

    /** The first of these. */
    private MultiSearchItem<Void> oldest() {
        return answers.get(1);
    }

    /** Those whose subject it is, newest first. */
    private MultiSearchItem<Void> about() {
        return answers.get(2);
    }

    private static RequestItem search(String id, String field, UnaryOperator<MultisearchBody.Builder> listing) {
        return RequestItem.of(r -> r.header(header -> header)
                .body(s -> listing.apply(ListedArticles.askedBy(s)
                        .query(q -> q.term(t -> t.field(field).value(FieldValue.of(id))))
                        .trackTotalHits(t -> t.enabled(true)))));
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
        return total(naming());
    }

    /** Those that name it, month by month. */
    Timeline months() {
        return Timelines.read(Interval.MONTH, naming().aggregations(), new ArchiveTimeline(answers.get(3)));
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
        return Aggregates.named(COMPANIONS, naming().aggregations())
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
