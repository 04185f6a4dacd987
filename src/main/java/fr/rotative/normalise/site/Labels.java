package fr.rotative.normalise.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** The standing lines of the papers: invitations, menus, headings of boxes and of what follows an article. */
public final class Labels {
    private static final int LONGEST = 150;

    /** What such a line says about the text around it; the strongest first. */
    public enum Effect {
        /** What comes from here on is no longer the article. */
        TAIL,
        /** A box begins: its lines up to the next sentence are not the article. */
        BOX,
        /** The lines standing together with it are not the article. */
        GROUP,
        /** Only the line itself is not the article. */
        LINE;

        static Effect of(CSVRecord row) {
            return valueOf(row.get("effect").toUpperCase(Locale.ROOT));
        }
    }

    private final LabelTable all;
    private final LabelTable tails;

    Labels(List<CSVRecord> rows) {
        this.all = new LabelTable(rows);
        this.tails = new LabelTable(
                rows.stream().filter(row -> Effect.of(row) == Effect.TAIL).toList());
    }

    /**
     * The effect of the line, if it is a standing line. Of a long one the beginning decides, and it can only be where the
     * article ends.
     *
     * @param plain the line in plain form
     */
    public Optional<Effect> effect(String plain) {
        return plain.length() > LONGEST ? tails.effect(plain.substring(0, LONGEST)) : all.effect(plain);
    }
}
