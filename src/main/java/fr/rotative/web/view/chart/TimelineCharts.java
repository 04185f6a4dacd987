package fr.rotative.web.view.chart;

import fr.rotative.language.Messages;
import fr.rotative.search.request.DateSpan;
import fr.rotative.search.result.SearchResult.Bucket;
import fr.rotative.search.result.SearchResult.Timeline;
import fr.rotative.web.view.chart.TimelineChart.Bar;
import fr.rotative.web.view.chart.TimelineChart.Choice;
import fr.rotative.web.view.chart.TimelineChart.Other;
import fr.rotative.web.view.chart.TimelineChart.Tick;
import fr.rotative.web.view.part.Link;
import fr.rotative.web.view.part.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Draws a timeline: lays its bars out and says what each stands for. */
public final class TimelineCharts {
    private static final double GAP = 0.16;

    /** Few bars stay bars rather than become blocks; in percent. */
    private static final double WIDEST = 4;

    private static final double LAST_TO_BEGIN_A_LABEL = 85;

    /** On the narrowest telephone. */
    private static final double ROOM_OF_TWO_LABELS = 34;

    private static final int DECIMALS = 3;
    private static final double THOUSAND = 1000;

    private final Timeline timeline;
    private final Messages messages;

    public TimelineCharts(Timeline timeline, Messages messages) {
        this.timeline = timeline;
        this.messages = messages;
    }

    /**
     * @param measure what the bars are as tall as
     * @param narrowed the address of the results within a span
     */
    public TimelineChart of(Measure measure, Function<DateSpan, String> narrowed) {
        double slot = slot();
        return new TimelineChart(
                bars(measure, narrowed),
                percent(slot),
                percent(barWidth(slot)),
                ticks(),
                timeline.undated() == 0 ? null : messages.say("chart.undated", timeline.undated()),
                Choice.of(timeline, measure, narrowed));
    }

    private List<Bar> bars(Measure measure, Function<DateSpan, String> narrowed) {
        Measure other = measure == Measure.COUNT ? Measure.SHARE : Measure.COUNT;
        Scale scale = new Scale(measure, tallest(measure));
        Scale otherScale = new Scale(other, tallest(other));
        return IntStream.range(0, timeline.buckets().size())
                .mapToObj(i -> {
                    Bucket bucket = timeline.buckets().get(i);
                    DateSpan span = TimelineChart.span(bucket.start(), timeline.interval());
                    Link words = new Link(messages.say(Period.of(span)), narrowed.apply(span));
                    return bar(i, scale.height(bucket), otherScale.of(bucket), new Said(words, measure, bucket));
                })
                .toList();
    }

    /** How tall the bars are by a measure. */
    private record Scale(Measure measure, double tallest) {
        private int height(Bucket bucket) {
            return TimelineChart.height(measure.of(bucket), tallest);
        }

        private Other of(Bucket bucket) {
            return Other.of(measure.of(bucket), tallest);
        }
    }

    /** What is said of a bar. */
    private record Said(Link span, Measure measure, Bucket bucket) {}

    private Bar bar(int i, int height, Other other, Said said) {
        double slot = slot();
        return new Bar(
                percent(barStart(slot, i)),
                percent(slot * i),
                TimelineChart.HEIGHT - height,
                height,
                other,
                said.span.label(),
                messages.say(said.measure.words(said.bucket, messages)),
                said.span.href());
    }

    private double slot() {
        return 100.0 / Math.max(1, timeline.buckets().size());
    }

    private double tallest(Measure measure) {
        return timeline.buckets().stream().mapToDouble(measure::of).max().orElse(0);
    }

    private static double barWidth(double slot) {
        return Math.min(WIDEST, slot * (1 - GAP));
    }

    private static double barStart(double slot, int i) {
        return slot * i + (slot - barWidth(slot)) / 2;
    }

    private List<Tick> ticks() {
        List<LocalDate> starts = timeline.buckets().stream().map(Bucket::start).toList();
        TickLabels labels = TickLabels.of(starts, timeline.interval(), messages.dates());
        int[] at = labels.positions();
        return IntStream.range(0, at.length)
                .filter(n -> n + 1 == at.length || leavesRoom(slot(), at[n], at[n + 1]))
                .mapToObj(n -> tick(slot(), at[n], labels.at(at[n])))
                .toList();
    }

    /** A label that ends under its bar may reach back to the one before it. */
    private static boolean leavesRoom(double slot, int i, int next) {
        return !endsLabel(slot, next) || barEnd(slot, next) - barStart(slot, i) > ROOM_OF_TWO_LABELS;
    }

    private static Tick tick(double slot, int i, String label) {
        boolean end = endsLabel(slot, i);
        return new Tick(percent(end ? barEnd(slot, i) : barStart(slot, i)), label, end);
    }

    private static boolean endsLabel(double slot, int i) {
        return barStart(slot, i) > LAST_TO_BEGIN_A_LABEL;
    }

    private static double barEnd(double slot, int i) {
        return barStart(slot, i) + barWidth(slot);
    }

    private static String percent(double value) {
        return BigDecimal.valueOf(Math.round(value * THOUSAND), DECIMALS) + "%";
    }
}
