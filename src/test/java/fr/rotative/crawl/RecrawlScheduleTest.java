package fr.rotative.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.crawl.discovery.PageProfile;
import fr.rotative.crawl.discovery.PageProfile.Kind;
import fr.rotative.crawl.frontier.Candidate;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Role;
import fr.rotative.crawl.frontier.State;
import fr.rotative.crawl.frontier.Validators;
import fr.rotative.crawl.frontier.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecrawlScheduleTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final RecrawlSchedule SCHEDULE = RecrawlSchedule.defaults();
    private static final PageProfile INDEX = new PageProfile(Kind.INDEX, null);

    @Test
    void a_fresh_article_is_visited_a_few_times_and_an_old_one_rarely() {
        Instant justNow = NOON.minus(Duration.ofMinutes(10));

        assertThat(unchanged(visited(null), article(justNow), 5))
                .containsExactly(hours(6), hours(12), hours(24), hours(48), hours(96));
        assertThat(answer(visited(null), false, article(NOON.minus(Duration.ofDays(3)))))
                .isEqualTo(hours(72));
        assertThat(answer(visited(null), false, article(NOON.minus(Duration.ofDays(9000)))))
                .isEqualTo(Duration.ofDays(180));
    }

    @Test
    void the_age_may_be_that_which_a_sitemap_tells() {
        Candidate listed =
                new Candidate(CrawlUrl.of("http://presse.example/a"), Role.PAGE, 1, null, NOON.minus(hours(50)));

        assertThat(SCHEDULE.afterAnswer(new Entry(listed, NOON, null), true, PageProfile.UNKNOWN, NOON))
                .isEqualTo(hours(50));
    }

    @Test
    void a_page_that_changes_is_visited_twice_as_often_within_limits() {
        assertThat(answer(visited(hours(48)), true, PageProfile.UNKNOWN)).isEqualTo(hours(24));
        assertThat(answer(visited(hours(8)), true, PageProfile.UNKNOWN)).isEqualTo(hours(6));
    }

    @Test
    void an_index_page_is_visited_sooner_and_as_often_as_a_list_if_it_changes() {
        assertThat(answer(visited(null), false, INDEX)).isEqualTo(hours(6));
        assertThat(answer(visited(hours(2)), true, INDEX)).isEqualTo(hours(1));
        assertThat(answer(visited(hours(1)), true, INDEX)).isEqualTo(hours(1));
    }

    @Test
    void a_feed_is_visited_often_and_at_least_every_day() {
        assertThat(answer(entry(Role.LISTING, null), false, PageProfile.UNKNOWN))
                .isEqualTo(hours(1));
        assertThat(answer(entry(Role.LISTING, hours(16)), false, PageProfile.UNKNOWN))
                .isEqualTo(hours(24));
        assertThat(answer(entry(Role.LISTING, hours(16)), true, PageProfile.UNKNOWN))
                .isEqualTo(hours(8));
    }

    @Test
    void what_fails_is_tried_again_later_and_later() {
        assertThat(SCHEDULE.afterFailure(1)).isEqualTo(Duration.ofMinutes(15));
        assertThat(SCHEDULE.afterFailure(3)).isEqualTo(hours(1));
        assertThat(SCHEDULE.afterFailure(100)).isEqualTo(Duration.ofDays(180));
    }

    @Test
    void a_server_is_believed_three_times_in_a_row_that_it_will_be_back_at_once() {
        assertThat(SCHEDULE.afterPause(3, Duration.ZERO)).isZero();
        assertThat(SCHEDULE.afterPause(1, Duration.ofSeconds(-5))).isZero();
        assertThat(SCHEDULE.afterPause(4, Duration.ZERO)).isEqualTo(SCHEDULE.afterFailure(4));
        assertThat(SCHEDULE.afterPause(4, Duration.ofDays(5))).isEqualTo(Duration.ofDays(5));
    }

    private static Stream<Duration> unchanged(Entry entry, PageProfile page, int visits) {
        return Stream.iterate(answer(entry, false, page), last -> answer(visited(last), false, PageProfile.UNKNOWN))
                .limit(visits);
    }

    private static Duration answer(Entry entry, boolean changed, PageProfile page) {
        return SCHEDULE.afterAnswer(entry, changed, page, NOON);
    }

    private static Entry visited(@Nullable Duration interval) {
        return entry(Role.PAGE, interval);
    }

    private static Entry entry(Role role, @Nullable Duration interval) {
        Candidate found = new Candidate(CrawlUrl.of("http://presse.example/a"), role, 1, null, null);
        Visit last = interval == null
                ? null
                : new Visit(NOON.minus(interval), State.FETCHED, "", Validators.NONE, null, 0, interval);
        return new Entry(found, NOON, last);
    }

    private static PageProfile article(Instant published) {
        return new PageProfile(Kind.ARTICLE, published);
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }
}
