package fr.rotative.web.view.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.result.SearchResult.Bucket;
import fr.rotative.search.result.SearchResult.Timeline;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AnniversaryWeekTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void prefers_twenty_years_then_round_numbers_then_the_oldest() {
        assertThat(AnniversaryWeek.candidates(
                        TODAY, months("2000-11-01", "2001-11-01", "2003-11-01", "2006-11-01", "2021-11-01")))
                .extracting(AnniversaryWeek::years)
                .containsExactly(20, 25, 5, 26, 23);
    }

    @Test
    void a_week_begins_on_monday_and_may_reach_into_another_month() {
        assertThat(AnniversaryWeek.candidates(LocalDate.of(2026, 12, 1), months("2000-11-01")))
                .containsExactly(new AnniversaryWeek(LocalDate.of(2000, 11, 27), 26));
    }

    @Test
    void does_not_remember_other_months_nor_the_present() {
        assertThat(AnniversaryWeek.candidates(TODAY, months("2000-09-01", "2026-11-01")))
                .isEmpty();
    }

    private static Timeline months(String... starts) {
        return new Timeline(
                Interval.MONTH,
                0,
                Arrays.stream(starts)
                        .map(start -> new Bucket(LocalDate.parse(start), 1, 1))
                        .toList());
    }
}
