package fr.rotative.search.result;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the archive holds, month by month and section by section, and where it holds nothing.
 *
 * @param total all articles
 * @param undated those of which not even the month is known
 * @param sections those with the most articles first; {@code others} tells what the rest of them and articles without
 *     section have
 * @param months without holes from the first to the last; empty for an archive without dated articles
 */
public record Coverage(
        String generation, long total, long undated, List<Section> sections, long others, List<Month> months) {
    public Coverage {
        sections = List.copyOf(sections);
        months = List.copyOf(months);
    }

    /**
     * A section and its months.
     *
     * @param first the month of its first dated article; none if it has none
     */
    public record Section(
            String name,
            long articles,
            @Nullable YearMonth first,
            @Nullable YearMonth last) {}

    /**
     * A month.
     *
     * @param sections how many articles each section has; those that have none are absent
     */
    public record Month(YearMonth month, long articles, Map<String, Long> sections) {
        public Month {
            sections = Map.copyOf(sections);
        }
    }

    /** The months between the first article and the last in which there is none. */
    public List<YearMonth> gaps() {
        return months.stream()
                .filter(month -> month.articles() == 0)
                .map(Month::month)
                .toList();
    }
}
