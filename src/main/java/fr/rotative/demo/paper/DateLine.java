package fr.rotative.demo.paper;

import static java.util.Locale.FRENCH;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day as the paper writes it. */
public record DateLine(LocalDate day) {
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", FRENCH);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", FRENCH);
    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd/MM/uuuu", FRENCH);
    private static final DateTimeFormatter SHORT_FIGURES = DateTimeFormatter.ofPattern("dd/MM/yy", FRENCH);

    /** {@code Lundi 1er février 1999}. */
    public String inWords() {
        return capitalised(WEEKDAY.format(day)) + " " + dayInWords() + " " + MONTH_AND_YEAR.format(day);
    }

    /** {@code 1er février 1999}. */
    public String withoutWeekday() {
        return dayInWords() + " " + MONTH_AND_YEAR.format(day);
    }

    /** {@code 01/02/1999}. */
    public String inFigures() {
        return FIGURES.format(day);
    }

    /** {@code 01/02/99}. */
    public String inShortFigures() {
        return SHORT_FIGURES.format(day);
    }

    /** {@code Février 1999}. */
    public String month() {
        return capitalised(MONTH_AND_YEAR.format(day));
    }

    private String dayInWords() {
        return day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(FRENCH) + words.substring(1);
    }
}
