package fr.rotative.web.view.chart;

import fr.rotative.language.Dates;
import fr.rotative.search.request.SearchRequest.Interval;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Where the axis of a timeline bears a label, and which; never more than fit the narrowest telephone. */
record TickLabels(List<LocalDate> starts, int[] positions, DateTimeFormatter format) {
    private static final int MOST = 6;
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);

    static TickLabels of(List<LocalDate> starts, Interval interval, Dates dates) {
        int[] januaries = where(starts, start -> start.getDayOfYear() == 1);
        if (interval == Interval.YEAR || interval == Interval.MONTH && januaries.length > 1) {
            return new TickLabels(starts, thinned(januaries), YEAR);
        }
        DateTimeFormatter format = dates.pattern(interval == Interval.MONTH ? "MMM uu" : "d MMM");
        return new TickLabels(starts, thinned(where(starts, start -> true)), format);
    }

    String at(int position) {
        return format.format(starts.get(position));
    }

    private static int[] where(List<LocalDate> starts, Predicate<LocalDate> wanted) {
        return IntStream.range(0, starts.size())
                .filter(i -> wanted.test(starts.get(i)))
                .toArray();
    }

    private static int[] thinned(int[] positions) {
        int step = Math.max(1, (positions.length + MOST - 1) / MOST);
        return IntStream.range(0, positions.length)
                .filter(i -> i % step == 0)
                .map(i -> positions[i])
                .toArray();
    }
}
