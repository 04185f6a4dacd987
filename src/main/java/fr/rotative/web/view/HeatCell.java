package fr.rotative.web.view;

import fr.rotative.search.DateSpan;
import fr.rotative.web.french.FrenchNumber;
import org.jspecify.annotations.Nullable;

/**
 * A span of time in a heat map.
 *
 * @param level 0 for nothing to {@value #HOTTEST}
 * @param gap whether nothing is there although there is something before and after
 * @param href the articles; none if there are none
 */
public record HeatCell(
        String words,
        String count,
        int level,
        boolean gap,
        @Nullable String href) {
    static final int HOTTEST = 5;

    /** Before the first article or after the last. */
    static HeatCell outside() {
        return new HeatCell("", "", 0, false, null);
    }

    static HeatCell gap(DateSpan span) {
        return new HeatCell(Period.of(span) + " : aucun article", "", 0, true, null);
    }

    /** @param most the largest number of the map, which is as hot as it gets */
    static HeatCell of(DateSpan span, long articles, long most, String href) {
        return new HeatCell(
                Period.of(span) + " : " + FrenchNumber.counted(articles, "article"),
                FrenchNumber.of(articles),
                level(articles, most),
                false,
                href);
    }

    /** By the root, so that a single busy month does not make all others look alike. */
    private static int level(long articles, long most) {
        return (int) Math.max(1, Math.ceil(HOTTEST * Math.sqrt((double) articles / most)));
    }

    /** The class names of its style. */
    public String style() {
        return gap ? "heat gap" : "heat heat-" + level;
    }
}
