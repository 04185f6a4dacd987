package fr.rotative.web.view.chart;

import fr.rotative.language.Message;
import fr.rotative.language.Messages;
import fr.rotative.search.request.DateSpan;
import fr.rotative.web.view.part.Period;

/**
 * Makes the cells of a heat map.
 *
 * @param most the largest number of the map, which is as hot as it gets
 */
public record HeatCells(long most, Messages messages) {

    /** A time of which the archive has nothing. */
    public HeatCell gap(DateSpan span) {
        String words = messages.say("coverage.cell", Period.of(span), Message.of("coverage.gap"));
        return new HeatCell(words, "", 0, true, null);
    }

    /** @param href where its articles are listed */
    public HeatCell of(DateSpan span, long articles, String href) {
        String words = messages.say("coverage.cell", Period.of(span), Message.of("articles", articles));
        return new HeatCell(words, messages.number(articles), level(articles), false, href);
    }

    /** By the root, so that a single busy month does not make all others look alike. */
    private int level(long articles) {
        return (int) Math.max(1, Math.ceil(HeatCell.HOTTEST * Math.sqrt((double) articles / most)));
    }
}
