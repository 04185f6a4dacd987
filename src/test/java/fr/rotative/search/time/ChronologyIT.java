package fr.rotative.search.time;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Extras;
import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.result.Chronology;
import fr.rotative.search.result.Chronology.Extent;
import fr.rotative.search.result.Chronology.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ElasticsearchServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChronologyIT {
    private final ElasticsearchClient client;
    private final ArticleSearch search;

    ChronologyIT(ElasticsearchClient client) {
        this.client = client;
        this.search = new ArticleSearch(client);
    }

    @BeforeAll
    void anArchive() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Fusion").on("1999-05-04").in("Finance"),
                        TestArticle.titled("Fusion et licenciements").on("2001-02-12"),
                        TestArticle.titled("Licenciement").on("2001"),
                        TestArticle.titled("Licenciement sec").on("2002-03-01").in("Finance"),
                        TestArticle.titled("Licenciement sans date"),
                        TestArticle.titled("Tout autre chose").on("2001-07-01")));
    }

    @Test
    void queries_are_counted_side_by_side_and_together_against_the_whole_archive() {
        Chronology chronology = search.chronology(List.of("fusion", "licenciement"), by(Interval.YEAR));

        assertThat(chronology.series().get(0).extent()).isEqualTo(new Extent(2, 0, LocalDate.of(1999, 5, 4)));
        assertThat(chronology.series().get(1).extent()).isEqualTo(new Extent(4, 1, LocalDate.of(2001, 2, 12)));
        assertThat(chronology.together()).isEqualTo(new Extent(1, 0, LocalDate.of(2001, 2, 12)));
        assertThat(chronology.spans())
                .containsExactly(
                        new Span(LocalDate.of(1999, 1, 1), List.of(1L, 0L), 0, 1),
                        new Span(LocalDate.of(2000, 1, 1), List.of(0L, 0L), 0, 0),
                        new Span(LocalDate.of(2001, 1, 1), List.of(1L, 2L), 1, 3),
                        new Span(LocalDate.of(2002, 1, 1), List.of(0L, 1L), 0, 1));
    }

    @Test
    void an_article_whose_day_is_unknown_is_not_the_first_of_its_month() {
        Chronology chronology = search.chronology(List.of("licenciement"), by(Interval.MONTH));

        assertThat(chronology.series().get(0).extent()).isEqualTo(new Extent(4, 2, LocalDate.of(2001, 2, 12)));
        assertThat(chronology.spans()).hasSize(14);
        assertThat(chronology.spans().get(0)).isEqualTo(new Span(LocalDate.of(2001, 2, 1), List.of(1L), 1, 1));
    }

    @Test
    void filters_hold_for_all_queries() {
        Filters finance = Filters.NONE.with(Facet.SECTION, Filters.Selection.of("Finance"));

        Chronology chronology = search.chronology(
                List.of("fusion", "licenciement"), by(Interval.YEAR).withFilters(finance));

        assertThat(chronology.series())
                .extracting(series -> series.extent().total())
                .containsExactly(1L, 1L);
        assertThat(chronology.together()).isEqualTo(new Extent(0, 0, null));
    }

    @Test
    void the_width_of_the_spans_follows_from_all_queries() {
        assertThat(search.chronology(List.of("fusion", "licenciement"), by(Interval.AUTO))
                        .interval())
                .isEqualTo(Interval.MONTH);
        assertThat(search.chronology(List.of("titre:autre"), by(Interval.AUTO)).interval())
                .isEqualTo(Interval.DAY);
        assertThat(search.chronology(List.of("introuvablissime"), by(Interval.AUTO))
                        .spans())
                .isEmpty();
    }

    private static SearchRequest by(Interval interval) {
        return SearchRequest.EVERYTHING.withExtras(new Extras(Set.of(), interval, false));
    }
}
