package fr.rotative.search.time;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Extras;
import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.result.SearchResult.Bucket;
import fr.rotative.search.result.SearchResult.Timeline;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ElasticsearchServer.class)
class TimelineIT {
    private final ElasticsearchClient client;
    private final ArticleSearch search;

    TimelineIT(ElasticsearchClient client) {
        this.client = client;
        this.search = new ArticleSearch(client);
    }

    @Test
    void months_follow_each_other_without_holes_beside_those_of_the_whole_archive() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Fusion un").on("2001-01-15"),
                        TestArticle.titled("Fusion deux").on("2001-03"),
                        TestArticle.titled("Autre").on("2001-03-02"),
                        TestArticle.titled("Avant").on("2000-01-02")));

        assertThat(timeline("fusion", Interval.MONTH).buckets())
                .containsExactly(bucket("2001-01-01", 1, 1), bucket("2001-02-01", 0, 0), bucket("2001-03-01", 1, 2));
    }

    @Test
    void the_interval_suits_the_span_of_the_results() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Fusion un").on("2001-01-15"),
                        TestArticle.titled("Fusion deux").on("2001-02-15"),
                        TestArticle.titled("Rachat un").on("2001-01-15"),
                        TestArticle.titled("Rachat deux").on("2002-01-15"),
                        TestArticle.titled("Mise un").on("1999-01-15"),
                        TestArticle.titled("Mise deux").on("2012-01-15")));

        assertThat(timeline("titre:fusion", Interval.AUTO).interval()).isEqualTo(Interval.DAY);
        assertThat(timeline("titre:rachat", Interval.AUTO).interval()).isEqualTo(Interval.MONTH);
        assertThat(timeline("titre:mise", Interval.AUTO).interval()).isEqualTo(Interval.YEAR);
        assertThat(timeline("introuvable", Interval.AUTO).buckets()).isEmpty();
    }

    @Test
    void a_bucket_stands_beside_all_articles_of_its_time_also_where_the_results_begin_within_it() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Fusion un").on("2001-01-15"),
                        TestArticle.titled("Fusion deux").on("2002-03-15"),
                        TestArticle.titled("Autre un").on("2001-01-02"),
                        TestArticle.titled("Autre deux").on("2002-03-31"),
                        TestArticle.titled("Autre trois").on("2002-04-01")));

        assertThat(timeline("fusion", Interval.AUTO).buckets())
                .hasSize(15)
                .startsWith(bucket("2001-01-01", 1, 2))
                .endsWith(bucket("2002-03-01", 1, 2));
    }

    @Test
    void what_has_no_date_or_one_too_vague_for_the_buckets_is_counted_apart() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Fusion un"),
                        TestArticle.titled("Fusion deux").on("2001"),
                        TestArticle.titled("Fusion trois").on("2001-02"),
                        TestArticle.titled("Fusion quatre").on("2001-02-12")));

        assertThat(timeline("fusion", Interval.DAY)).satisfies(days -> {
            assertThat(days.undated()).isEqualTo(3);
            assertThat(days.buckets()).containsExactly(bucket("2001-02-12", 1, 1));
        });
        assertThat(timeline("fusion", Interval.YEAR).undated()).isEqualTo(1);
    }

    @Test
    void a_span_of_days_holds_a_month_or_a_year_only_if_it_holds_all_of_it() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Année").on("2001"),
                        TestArticle.titled("Mois").on("2001-02"),
                        TestArticle.titled("Jour").on("2001-02-28"),
                        TestArticle.titled("Sans")));

        assertThat(count("2001-02-01", "2001-02-28")).isEqualTo(2);
        assertThat(count("2001-02-01", "2001-02-27")).isZero();
        assertThat(count("2001-01-01", "2001-12-31")).isEqualTo(3);
        assertThat(count("2001-01-01", "2001-12-30")).isEqualTo(2);
    }

    private long count(String from, String to) {
        DateSpan span = new DateSpan(LocalDate.parse(from), LocalDate.parse(to));
        return search.search(SearchRequest.EVERYTHING.withFilters(Filters.NONE.within(span)))
                .total();
    }

    private Timeline timeline(String q, Interval interval) {
        Extras extras = new Extras(Set.of(), interval, false);
        return Objects.requireNonNull(
                search.search(SearchRequest.EVERYTHING.withQ(q).withExtras(extras))
                        .timeline());
    }

    private static Bucket bucket(String start, long count, long all) {
        return new Bucket(LocalDate.parse(start), count, all);
    }
}
