package fr.rotative.web.view.chart;

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
    public static HeatCell outside() {
        return new HeatCell("", "", 0, false, null);
    }

    /** The class names of its style. */
    public String style() {
        return gap ? "heat gap" : "heat heat-" + level;
    }
}
