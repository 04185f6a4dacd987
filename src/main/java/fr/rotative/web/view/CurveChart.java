package fr.rotative.web.view;

import fr.rotative.search.Chronology;
import fr.rotative.search.Chronology.Span;
import fr.rotative.web.french.FrenchNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts over time as the curves of an SVG picture of {@value #WIDTH} by {@value #HEIGHT} units, without its texts, which
 * are laid out beside it so that they do not shrink with it.
 *
 * @param curves the points of one curve for each query, in their order
 * @param together the points of what the queries have in common; empty for a single query
 * @param top how many articles the upper edge stands for
 */
public record CurveChart(List<String> curves, String together, String top, List<Tick> ticks) {
    public static final int WIDTH = 1000;
    public static final int HEIGHT = 240;

    /** A mark below the picture, its place in percent of the width. */
    public record Tick(String place, String label) {}

    static CurveChart of(Chronology chronology) {
        List<Span> spans = chronology.spans();
        long top = Math.max(
                1,
                spans.stream()
                        .flatMap(span -> span.counts().stream())
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(1));
        List<String> curves = IntStream.range(0, chronology.series().size())
                .mapToObj(i -> points(spans, span -> span.counts().get(i), top))
                .toList();
        return new CurveChart(
                curves,
                curves.size() > 1 ? points(spans, Span::together, top) : "",
                FrenchNumber.of(top),
                ticks(chronology));
    }

    private static String points(List<Span> spans, ToLongFunction<Span> count, long top) {
        return IntStream.range(0, spans.size())
                .boxed()
                .flatMap(i -> point(i, spans.size(), HEIGHT - HEIGHT * (double) count.applyAsLong(spans.get(i)) / top))
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

    private static List<Tick> ticks(Chronology chronology) {
        List<LocalDate> starts = chronology.spans().stream().map(Span::start).toList();
        TickLabels labels = TickLabels.of(starts, chronology.interval());
        double last = Math.max(1, starts.size() - 1);
        return IntStream.of(labels.positions())
                .mapToObj(i -> new Tick(String.format(Locale.ROOT, "%.2f%%", 100 * i / last), labels.at(i)))
                .toList();
    }
}
