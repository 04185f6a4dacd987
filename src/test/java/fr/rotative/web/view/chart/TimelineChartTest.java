package fr.rotative.web.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.language.Language;
import fr.rotative.language.Messages;
import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.result.SearchResult.Bucket;
import fr.rotative.search.result.SearchResult.Timeline;
import fr.rotative.web.view.chart.TimelineChart.Bar;
import fr.rotative.web.view.chart.TimelineChart.Tick;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineChartTest {

    @Test
    void gives_the_fullest_span_the_whole_height_and_an_empty_one_none() {
        TimelineChart chart = chart(months("2000-11-01", 4, 0, 2));

        assertThat(chart.bars())
                .extracting(Bar::height)
                .containsExactly(TimelineChart.HEIGHT, 0, TimelineChart.HEIGHT / 2);
    }

    @Test
    void measures_a_share_of_what_the_archive_has_of_the_time() {
        Timeline timeline = new Timeline(
                Interval.MONTH,
                0,
                List.of(
                        new Bucket(LocalDate.of(2001, 1, 1), 10, 1000),
                        new Bucket(LocalDate.of(2001, 2, 1), 1, 50),
                        new Bucket(LocalDate.of(2001, 3, 1), 0, 0)));

        List<Bar> bars = charts(timeline).of(Measure.SHARE, span -> "").bars();

        assertThat(bars).extracting(Bar::height).containsExactly(TimelineChart.HEIGHT / 2, TimelineChart.HEIGHT, 0);
        assertThat(bars.get(0).count()).isEqualTo("10\u00a0articles sur 1\u202f000, soit 1\u00a0%");
    }

    @Test
    void keeps_a_single_article_visible_beside_a_thousand() {
        assertThat(chart(months("2000-11-01", 1000, 1)).bars().get(1).height()).isPositive();
    }

    @Test
    void narrows_to_the_span_of_a_bar() {
        Bar february = chart(months("2000-02-01", 1)).bars().get(0);

        assertThat(february.href()).isEqualTo("2000-02-01 2000-02-29");
        assertThat(february.label()).isEqualTo("en février 2000");
        assertThat(february.count()).isEqualTo("1\u00a0article");
    }

    @Test
    void marks_years_on_an_axis_of_months() {
        TimelineChart chart = chart(months("2000-11-01", LongStream.range(0, 16).toArray()));

        assertThat(chart.ticks()).extracting(Tick::label).containsExactly("2001", "2002");
    }

    @Test
    void never_crowds_the_axis() {
        TimelineChart chart =
                chart(months("1999-01-01", LongStream.range(0, 330).toArray()));

        assertThat(chart.ticks()).hasSizeBetween(4, 6);
    }

    @Test
    void a_label_that_ends_under_its_bar_leaves_out_the_one_it_would_run_into() {
        TimelineChart chart = chart(months("2000-06-01", 1, 0, 0, 0, 1));

        assertThat(chart.ticks()).extracting(Tick::label).containsExactly("juin 00", "juil. 00", "août 00", "oct. 00");
    }

    @Test
    void counts_articles_without_date_beside_the_bars() {
        Timeline timeline = new Timeline(Interval.YEAR, 3, List.of(new Bucket(LocalDate.of(2000, 1, 1), 1, 1)));

        assertThat(chart(timeline).undated()).isEqualTo("3 sans date");
        assertThat(chart(months("2000-01-01", 1)).undated()).isNull();
    }

    private static TimelineChart chart(Timeline timeline) {
        return charts(timeline).of(Measure.COUNT, span -> span.from() + " " + span.to());
    }

    private static TimelineCharts charts(Timeline timeline) {
        return new TimelineCharts(timeline, Messages.in(Language.FRENCH));
    }

    private static Timeline months(String first, long... counts) {
        LocalDate start = LocalDate.parse(first);
        List<LocalDate> starts = Stream.iterate(start, month -> month.plusMonths(1))
                .limit(counts.length)
                .toList();
        return new Timeline(
                Interval.MONTH,
                0,
                LongStream.range(0, counts.length)
                        .mapToObj(i -> new Bucket(starts.get((int) i), counts[(int) i], 1))
                        .toList());
    }
}
