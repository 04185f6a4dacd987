package fr.rotative.web.view.chart;

import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.result.SearchResult.Timeline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Articles over time as the bars of an SVG picture. Its horizontal coordinates are percentages and its vertical ones
 * pixels, so that it fills any width without distorting its text.
 *
 * @param undated how many articles are in none of the bars; nothing if there are none
 * @param choice what a script needs to let the reader choose a span, or the other measure
 */
public record TimelineChart(
        List<Bar> bars,
        String slotWidth,
        String barWidth,
        List<Tick> ticks,
        @Nullable String undated,
        Choice choice) {
    /** Height of the tallest bar in pixels. */
    public static final int HEIGHT = 88;

    private static final int LEAST_VISIBLE = 2;
    /**
     * What can be chosen.
     *
     * @param base the address of the results at any time
     * @param starts of all bars, as short as dates are written in addresses, with spaces between
     * @param share whether the bars are shares of all articles rather than their number
     * @param both whether shares tell anything that numbers do not
     */
    public record Choice(String base, String starts, boolean share, boolean both) {
        static Choice of(Timeline timeline, Measure measure, Function<DateSpan, String> narrowed) {
            return new Choice(
                    narrowed.apply(DateSpan.ALWAYS),
                    timeline.buckets().stream()
                            .map(bucket -> start(bucket.start(), timeline.interval()))
                            .collect(Collectors.joining(" ")),
                    measure == Measure.SHARE,
                    timeline.buckets().stream().anyMatch(bucket -> bucket.count() != bucket.all()));
        }

        private static String start(LocalDate start, Interval interval) {
            return switch (interval) {
                case YEAR -> Integer.toString(start.getYear());
                case MONTH -> YearMonth.from(start).toString();
                case DAY, AUTO -> start.toString();
            };
        }
    }

    /** What a bar is by the other measure. */
    public record Other(int y, int height) {
        static Other of(double measured, double tallest) {
            int height = TimelineChart.height(measured, tallest);
            return new Other(HEIGHT - height, height);
        }
    }

    /**
     * One span of time.
     *
     * @param x where the bar begins
     * @param slot where the place around it begins that answers to the mouse
     * @param href narrows the results to it
     */
    public record Bar(String x, String slot, int y, int height, Other other, String label, String count, String href) {}

    /** A mark below the bars; {@code end} if its text ends there rather than begins. */
    public record Tick(String x, String label, boolean end) {}

    static int height(double measured, double tallest) {
        return measured == 0 ? 0 : (int) Math.max(LEAST_VISIBLE, Math.round(HEIGHT * measured / tallest));
    }

    /** The days that a bar stands for. */
    public static DateSpan span(LocalDate start, Interval interval) {
        return switch (interval) {
            case YEAR -> new DateSpan(start, start.withDayOfYear(start.lengthOfYear()));
            case MONTH -> new DateSpan(start, YearMonth.from(start).atEndOfMonth());
            case DAY, AUTO -> new DateSpan(start, start);
        };
    }
}
