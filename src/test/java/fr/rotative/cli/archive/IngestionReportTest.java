package fr.rotative.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.index.WriteReport;
import fr.rotative.index.WriteReport.Outcome;
import fr.rotative.normalise.Normalised.NotAnArticle;
import fr.rotative.normalise.Normalised.Reason;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IngestionReportTest {
    private final IngestionReport report = new IngestionReport();

    @Test
    void articles_are_counted_by_what_became_of_them() {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        outcomes.put("a", Outcome.NEW);
        outcomes.put("b", Outcome.NEW);
        outcomes.put("c", Outcome.UNCHANGED);

        report.written(new WriteReport(outcomes, List.of()));

        assertThat(report.lines()).containsExactly("0 pages read, articles: 2 new, 0 changed, 1 unchanged, 0 failed");
    }

    @Test
    void a_page_that_is_no_article_is_counted_but_is_no_fault() {
        report.read(URI.create("http://www.exemple.fr/"), new NotAnArticle(Reason.HOME_PAGE, ""));

        assertThat(report.lines()).contains("not articles: 1 (home-page): http://www.exemple.fr/");
        assertThat(report.nothingLeftOut()).isTrue();
    }

    @Test
    void only_the_first_few_of_what_was_left_out_are_named() {
        for (String file : List.of("a", "b", "c", "d")) {
            report.leftOut("unreadable file", file);
        }

        assertThat(report.leftOutLines()).containsExactly("left out: 4 (unreadable file): a, b, c, ...");
        assertThat(report.nothingLeftOut()).isFalse();
    }
}
