package fr.rotative.demo.layout;

import static fr.rotative.demo.layout.MarkupHabit.BARE_ATTRIBUTES;
import static fr.rotative.demo.layout.MarkupHabit.HARD_WRAPPED_LINES;
import static fr.rotative.demo.layout.MarkupHabit.OMITTED_END_TAGS;
import static fr.rotative.demo.layout.MarkupHabit.UPPER_CASE_TAGS;

import fr.rotative.demo.paper.Placement;
import java.time.Month;
import java.util.List;

/**
 * The way one page is written down.
 *
 * @param habits applied in order to the mark-up
 */
record Typesetting(List<MarkupHabit> habits, Lettering lettering) {
    /** The lists and notices of the site's last years. */
    static final Typesetting ORDINARY = new Typesetting(List.of(), Lettering.WINDOWS_1252);

    private static final Typesetting HAND_WRITTEN =
            new Typesetting(List.of(UPPER_CASE_TAGS, BARE_ATTRIBUTES), Lettering.NUMERIC_REFERENCES);
    private static final Typesetting FIRST_EDITOR = new Typesetting(List.of(UPPER_CASE_TAGS), Lettering.WINDOWS_1252);
    private static final Typesetting LOOSE = new Typesetting(List.of(OMITTED_END_TAGS), Lettering.WINDOWS_1252);
    private static final Typesetting UNLABELLED = new Typesetting(List.of(), Lettering.WINDOWS_1252_UNLABELLED);
    private static final Typesetting PRINT_SCRIPT =
            new Typesetting(List.of(UPPER_CASE_TAGS, OMITTED_END_TAGS), Lettering.WINDOWS_1252_UNLABELLED);
    private static final Typesetting WRAPPING_PRINT_SCRIPT =
            new Typesetting(List.of(HARD_WRAPPED_LINES), Lettering.WINDOWS_1252);
    private static final Typesetting TODAY = new Typesetting(List.of(), Lettering.UTF_8_LABELLED);

    /** What was in use when the article appeared. */
    static Typesetting of(Placement placed) {
        return switch (placed.shape()) {
            case MODERN -> TODAY;
            case FIRST -> placed.month().getYear() == 1999 ? HAND_WRITTEN : FIRST_EDITOR;
            case COLUMNS -> ofColumns(placed);
            case TABS, BRIEFS -> ORDINARY;
        };
    }

    /** The print views came from one script until 2001 and from another after that. */
    static Typesetting ofPrintView(Placement placed) {
        return placed.month().getYear() == 2002 ? WRAPPING_PRINT_SCRIPT : PRINT_SCRIPT;
    }

    private static Typesetting ofColumns(Placement placed) {
        return switch (placed.month().getYear()) {
            case 2001 -> LOOSE;
            case 2002 -> placed.month().getMonth().compareTo(Month.JULY) < 0 ? ORDINARY : UNLABELLED;
            default -> ORDINARY;
        };
    }

    byte[] set(String html) {
        String written = html;
        for (MarkupHabit habit : habits) {
            written = habit.apply(written);
        }
        return lettering.encode(written);
    }
}
