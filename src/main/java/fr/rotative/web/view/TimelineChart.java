package fr.rotative.web.view;

import fr.rotative.search.DateSpan;
import fr.rotative.search.SearchRequest.Interval;
import fr.rotative.search.SearchResult.Bucket;
import fr.rotative.search.SearchResult.Timeline;
import fr.rotative.web.french.FrenchNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private static final double GAP = 0.16;

    /** Few bars stay bars rather than become blocks; in percent. */
    private static final double WIDEST = 4;

    private static final double LAST_TO_BEGIN_A_LABEL = 85;

    /**
     * What can be chosen.
     *
     * @param base the address of the results at any time
     * @param starts of all bars, as short as dates are written in addresses, with spaces between
     * @param share whether the bars are shares of all articles rather than their number
     * @param both whether shares tell anything that numbers do not
     */
    public record Choice(String base, String starts, boolean share, boolean both) {
        private static Choice of(Timeline timeline, Measure measure, Function<DateSpan, String> narrowed) {
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
        private static Other of(double measured, double tallest) {
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

    /** @param narrowed the address of the results within a span */
    static TimelineChart of(Timeline timeline, Function<DateSpan, String> narrowed) {
        return of(timeline, Measure.COUNT, narrowed);
    }

    /** @param narrowed the address of the results within a span */
    static TimelineChart of(Timeline timeline, Measure measure, Function<DateSpan, String> narrowed) {
        List<Bucket> buckets = timeline.buckets();
        Measure other = measure == Measure.COUNT ? Measure.SHARE : Measure.COUNT;
        double tallest = tallest(buckets, measure);
        double otherTallest = tallest(buckets, other);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < buckets.size(); i++) {
            DateSpan span = span(buckets.get(i).start(), timeline.interval());
            int height = height(measure.of(buckets.get(i)), tallest);
            bars.add(bar(
                    new Place(100.0 / buckets.size(), i, height),
                    Other.of(other.of(buckets.get(i)), otherTallest),
                    measure.words(buckets.get(i)),
                    new Link(Period.of(span), narrowed.apply(span))));
        }
        double slot = 100.0 / Math.max(1, buckets.size());
        return new TimelineChart(
                bars,
                percent(slot),
                percent(barWidth(slot)),
                ticks(timeline),
                undated(timeline.undated()),
                Choice.of(timeline, measure, narrowed));
    }

    private static double tallest(List<Bucket> buckets, Measure measure) {
        return buckets.stream().mapToDouble(measure::of).max().orElse(0);
    }

    /** Where a bar stands: its number, how wide the place around each is, and how high it rises. */
    private record Place(double slot, int number, int height) {}

    private static Bar bar(Place place, Other other, String count, Link span) {
        return new Bar(
                percent(barStart(place.slot, place.number)),
                percent(place.slot * place.number),
                HEIGHT - place.height,
                place.height,
                other,
                span.label(),
                count,
                span.href());
    }

    private static double barWidth(double slot) {
        return Math.min(WIDEST, slot * (1 - GAP));
    }

    private static double barStart(double slot, int i) {
        return slot * i + (slot - barWidth(slot)) / 2;
    }

    private static int height(double measured, double tallest) {
        return measured == 0 ? 0 : (int) Math.max(LEAST_VISIBLE, Math.round(HEIGHT * measured / tallest));
    }

    static DateSpan span(LocalDate start, Interval interval) {
        return switch (interval) {
            case YEAR -> new DateSpan(start, start.withDayOfYear(start.lengthOfYear()));
            case MONTH -> new DateSpan(start, YearMonth.from(start).atEndOfMonth());
            case DAY, AUTO -> new DateSpan(start, start);
        };
    }

    private static List<Tick> ticks(Timeline timeline) {
        List<LocalDate> starts = timeline.buckets().stream().map(Bucket::start).toList();
        TickLabels labels = TickLabels.of(starts, timeline.interval());
        double slot = 100.0 / Math.max(1, starts.size());
        return IntStream.of(labels.positions())
                .mapToObj(i -> tick(slot, i, labels.at(i)))
                .toList();
    }

    private static Tick tick(double slot, int i, String label) {
        double start = barStart(slot, i);
        boolean end = start > LAST_TO_BEGIN_A_LABEL;
        return new Tick(percent(end ? start + barWidth(slot) : start), label, end);
    }

    private static @Nullable String undated(long count) {
        return count == 0 ? null : FrenchNumber.of(count) + " sans date";
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.3f%%", value);
    }
}
