package fr.rotative.web.view.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.result.SearchResult.Bucket;
import fr.rotative.search.result.SearchResult.Timeline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AnniversaryTest {
    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void prefers_a_round_number_of_years() {
        assertThat(Anniversary.of(NOW, months("2000-11-01", "2001-11-01", "2002-11-01")))
                .contains(new Anniversary(YearMonth.of(2001, 11), 25));
    }

    @Test
    void goes_back_as_far_as_it_can_when_no_number_is_round() {
        assertThat(Anniversary.of(NOW, months("2000-11-01", "2002-11-01")))
                .contains(new Anniversary(YearMonth.of(2000, 11), 26));
    }

    @Test
    void does_not_remember_other_months_nor_the_present() {
        assertThat(Anniversary.of(NOW, months("2000-10-01", "2026-11-01"))).isEmpty();
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
