package fr.rotative.search.time;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.result.Coverage;
import fr.rotative.search.result.Coverage.Month;
import fr.rotative.search.result.Coverage.Section;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ElasticsearchServer.class)
class CoverageIT {
    private final ElasticsearchClient client;
    private final ArticleSearch search;

    CoverageIT(ElasticsearchClient client) {
        this.client = client;
        this.search = new ArticleSearch(client);
    }

    @Test
    void articles_are_counted_by_month_and_section_and_months_without_any_are_gaps() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("un").on("2001-02-12").in("Finance"),
                        TestArticle.titled("deux").on("2001-02").in("Finance"),
                        TestArticle.titled("trois").on("2001-02-28"),
                        TestArticle.titled("quatre").on("2001-05-01").in("Juridique"),
                        TestArticle.titled("cinq").on("2001").in("Finance"),
                        TestArticle.titled("six")));
        Coverage coverage = search.coverage();

        assertThat(coverage.total()).isEqualTo(6);
        assertThat(coverage.undated()).isEqualTo(2);
        assertThat(coverage.others()).isEqualTo(2);
        assertThat(coverage.sections())
                .containsExactly(
                        new Section("Finance", 3, YearMonth.of(2001, 2), YearMonth.of(2001, 2)),
                        new Section("Juridique", 1, YearMonth.of(2001, 5), YearMonth.of(2001, 5)));
        assertThat(coverage.months())
                .containsExactly(
                        new Month(YearMonth.of(2001, 2), 3, Map.of("Finance", 2L)),
                        new Month(YearMonth.of(2001, 3), 0, Map.of()),
                        new Month(YearMonth.of(2001, 4), 0, Map.of()),
                        new Month(YearMonth.of(2001, 5), 1, Map.of("Juridique", 1L)));
        assertThat(coverage.gaps()).containsExactly(YearMonth.of(2001, 3), YearMonth.of(2001, 4));
    }

    @Test
    void an_archive_without_dated_articles_has_no_months() {
        TestArchive.of(client, TestArticle.documents(TestArticle.titled("sans date")));

        assertThat(search.coverage().months()).isEmpty();
    }
}
