package fr.rotative.web.view.chart;

import fr.rotative.language.Messages;
import fr.rotative.search.result.Chronology;
import fr.rotative.search.result.Chronology.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts over time as the curves of an SVG picture of {@value #WIDTH} by {@value #HEIGHT} units, without its texts, which
 * are laid out beside it so that they do not shrink with it.
 *
 * @param curves the points of one curve for each query, in their order
 * @param together the points of what the queries have in common; empty for a single query
 * @param top what the upper edge stands for, in words
 */
public record CurveChart(List<String> curves, String together, String top, List<Tick> ticks) {
    public static final int WIDTH = 1000;
    public static final int HEIGHT = 240;

    /** How finely the highest share is told. */
    private static final long PARTS = 10_000;

    /** A mark below the picture, its place in percent of the width. */
    public record Tick(String place, String label) {}

    /** The number of articles. */
    public static CurveChart of(Chronology chronology, Messages messages) {
        List<Span> spans = chronology.spans();
        double top = Math.max(1, highest(spans, CurveChart::count));
        return new Drawing(chronology, CurveChart::count, top).chart(messages.number((long) top), messages);
    }

    /** Their share of all articles of the time, since an archive does not have as many of every year. */
    public static CurveChart ofShares(Chronology chronology, Messages messages) {
        double top = highest(chronology.spans(), CurveChart::share);
        double shown = top == 0 ? 1 : top;
        return new Drawing(chronology, CurveChart::share, shown)
                .chart(messages.share(Math.round(shown * PARTS), PARTS), messages);
    }

    private static double count(Span span, long articles) {
        return articles;
    }

    private static double share(Span span, long articles) {
        return (double) articles / Math.max(1, span.all());
    }

    /** How high a curve is where so many articles of a span answer its query. */
    private interface Scale {
        double of(Span span, long articles);
    }

    private static double highest(List<Span> spans, Scale scale) {
        return spans.stream()
                .flatMapToDouble(span -> span.counts().stream().mapToDouble(count -> scale.of(span, count)))
                .max()
                .orElse(0);
    }

    /** Curves at a scale, whose upper edge stands for {@code top}. */
    private record Drawing(Chronology chronology, Scale scale, double top) {
        private CurveChart chart(String topInWords, Messages messages) {
            List<Span> spans = chronology.spans();
            List<String> curves = IntStream.range(0, chronology.series().size())
                    .mapToObj(i ->
                            points(spans, span -> scale.of(span, span.counts().get(i)) / top))
                    .toList();
            return new CurveChart(
                    curves,
                    curves.size() > 1 ? points(spans, span -> scale.of(span, span.together()) / top) : "",
                    topInWords,
                    ticks(chronology, messages));
        }
    }

    /** @param height from 0 to 1 */
    private static String points(List<Span> spans, ToDoubleFunction<Span> height) {
        return IntStream.range(0, spans.size())
                .boxed()
                .flatMap(i -> point(i, spans.size(), HEIGHT - HEIGHT * height.applyAsDouble(spans.get(i))))
                .collect(Collectors.joining(" "));
    }

    /** A single span is a level from edge to edge. */
    private static Stream<String> point(int i, int spans, double y) {
        return spans == 1
                ? Stream.of(place(0, y), place(WIDTH, y))
                : Stream.of(place(WIDTH * (double) i / (spans - 1), y));
    }

    private static String place(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    private static List<Tick> ticks(Chronology chronology, Messages messages) {
        List<LocalDate> starts = chronology.spans().stream().map(Span::start).toList();
        TickLabels labels = TickLabels.of(starts, chronology.interval(), messages.dates());
        double last = Math.max(1, starts.size() - 1);
        return IntStream.of(labels.positions())
                .mapToObj(i -> new Tick(String.format(Locale.ROOT, "%.2f%%", 100 * i / last), labels.at(i)))
                .toList();
    }
}
