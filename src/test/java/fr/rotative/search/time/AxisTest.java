package fr.rotative.search.time;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.SearchRequest.Interval;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void two_months_are_counted_by_the_day() {
        assertThat(suited("2001-01-15", "2001-03-10"))
                .isEqualTo(new Axis(Interval.DAY, span("2001-01-15", "2001-03-10")));
    }

    @Test
    void some_years_are_counted_by_the_month_in_whole_months() {
        assertThat(suited("2001-01-15", "2003-02-10"))
                .isEqualTo(new Axis(Interval.MONTH, span("2001-01-01", "2003-02-28")));
    }

    @Test
    void decades_are_counted_by_the_year_in_whole_years() {
        assertThat(suited("1999-04-15", "2024-02-10"))
                .isEqualTo(new Axis(Interval.YEAR, span("1999-01-01", "2024-12-31")));
    }

    @Test
    void a_bucket_is_followed_by_the_next() {
        assertThat(Axis.of(Interval.DAY).after(day("2000-02-28"))).isEqualTo(day("2000-02-29"));
        assertThat(Axis.of(Interval.MONTH).after(day("2000-12-01"))).isEqualTo(day("2001-01-01"));
        assertThat(Axis.of(Interval.YEAR).after(day("2000-01-01"))).isEqualTo(day("2001-01-01"));
    }

    private static Axis suited(String first, String last) {
        return Axis.suited(day(first), day(last));
    }

    private static DateSpan span(String from, String to) {
        return new DateSpan(day(from), day(to));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
