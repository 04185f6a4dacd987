package fr.rotative.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.cli.console.CommandException;
import fr.rotative.crawl.CrawlPlan;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.politeness.QuietHours;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CrawlOptionsTest {
    private static final String SITE = "http://www.journaldunet.com";

    @Test
    void a_crawl_is_polite_and_ends_unless_it_is_asked_otherwise() {
        CrawlPlan plan = plan();

        assertThat(plan.pace().delay()).isEqualTo(Duration.ofSeconds(1));
        assertThat(plan.pace().quiet()).isEqualTo(QuietHours.NONE);
        assertThat(plan.patience()).isLessThan(Duration.ofHours(1));
        assertThat(plan.scope().contains(CrawlUrl.of(SITE + "/n-importe-quoi"))).isTrue();
    }

    @Test
    void a_watch_has_endless_patience() {
        assertThat(plan("--watch").patience()).isGreaterThan(Duration.ofDays(10_000));
        assertThat(plan("--once")).returns(plan().patience(), CrawlPlan::patience);
    }

    @Test
    void what_is_asked_for_is_confined_by_prefixes_and_patterns() {
        CrawlPlan plan = plan(
                "--path-prefix",
                "/0102/,/0103/",
                "--include",
                "bourse",
                "--include",
                "\\d{6}yahoo",
                "--exclude",
                "[?]p=");

        assertThat(plan.scope().contains(CrawlUrl.of(SITE + "/0102/010212bourse.shtml")))
                .isTrue();
        assertThat(plan.scope().contains(CrawlUrl.of(SITE + "/0103/010312yahoo.shtml")))
                .isTrue();
        assertThat(plan.scope().contains(CrawlUrl.of(SITE + "/0104/010412bourse.shtml")))
                .isFalse();
        assertThat(plan.scope().contains(CrawlUrl.of(SITE + "/0102/010212ipo.shtml")))
                .isFalse();
        assertThat(plan.scope().contains(CrawlUrl.of(SITE + "/0102/bourse.shtml?p=2")))
                .isFalse();
    }

    @Test
    void quiet_hours_are_kept() {
        assertThat(plan("--quiet", "08:00-20:30").pace().quiet())
                .isEqualTo(new QuietHours(LocalTime.of(8, 0), LocalTime.of(20, 30)));
    }

    @Test
    void the_rules_of_the_sites_tell_print_views_from_articles() {
        CrawlPlan plan = plan();

        assertThat(plan.identity().of(CrawlUrl.of(SITE + "/imprimer/010212yahoo.shtml")))
                .isEqualTo(plan.identity().of(CrawlUrl.of(SITE + "/0102/010212yahoo.shtml")));
    }

    @Test
    void options_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> plan("--watch", "--once")).isInstanceOf(CommandException.class);
        assertThatThrownBy(() -> plan("--quiet", "le soir")).isInstanceOf(CommandException.class);
        assertThatThrownBy(() -> plan("--include", "(")).isInstanceOf(CommandException.class);
        assertThatThrownBy(() -> plan("--delay", "-1")).isInstanceOf(CommandException.class);
    }

    private static CrawlPlan plan(String... options) {
        CrawlOptions parsed = new CrawlOptions();
        new CommandLine(parsed).parseArgs(options);
        return parsed.plan(List.of(SITE + "/"));
    }
}
