package fr.rotative.search.query;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates written otherwise than ISO 8601 writes them: {@code 12/02/2001}, {@code 2.2001}, {@code 2001-2002}. */
final class OtherDates {
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})[-/]([0-9]{4})");
    private static final Pattern BETWEEN_ENDS = Pattern.compile("\\.{2,}|…");
    private static final String YEAR = "(?<year>[0-9]{4})";
    private static final String MONTH = "(?<month>[0-9]{1,2})";
    private static final String DAY = "(?<day>[0-9]{1,2})";
    private static final String NO_DAY = "(?<day>)";
    private static final String SIGN = "[-/.]";

    /** A day comes before its month, as in French. */
    private static final List<Pattern> FORMS = Stream.of(
                    DAY + SIGN + MONTH + SIGN + YEAR,
                    DAY + SIGN + MONTH + SIGN + "(?<year>[0-9]{2})",
                    MONTH + SIGN + YEAR + NO_DAY,
                    YEAR + SIGN + MONTH + SIGN + DAY,
                    YEAR + SIGN + MONTH + NO_DAY,
                    YEAR + "(?<month>[0-9]{2})(?<day>[0-9]{2})",
                    YEAR + "(?<month>)" + NO_DAY)
            .map(Pattern::compile)
            .toList();

    /** Two digits from here on mean a year of the twentieth century, lower ones of the next. */
    private static final int TWENTIETH_CENTURY = 50;

    private OtherDates() {}

    /** The date or span of dates as the language writes it; none if it is not sure what is meant. */
    static Optional<String> rewritten(String typed) {
        Matcher years = YEARS.matcher(typed);
        if (years.matches()) {
            return Optional.of(years.group(1) + ".." + years.group(2));
        }
        String[] ends = BETWEEN_ENDS.split(typed, -1);
        List<String> dates =
                Arrays.stream(ends).flatMap(end -> date(end).stream()).toList();
        return ends.length > 2 || dates.size() < ends.length ? Optional.empty() : Optional.of(String.join("..", dates));
    }

    /** An absent one is the open end of a span. */
    private static Optional<String> date(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(typed);
        }
        return FORMS.stream()
                .map(form -> form.matcher(typed))
                .filter(Matcher::matches)
                .map(OtherDates::iso)
                .filter(OtherDates::exists)
                .findFirst();
    }

    private static String iso(Matcher found) {
        return Stream.of(year(found.group("year")), twoDigits(found.group("month")), twoDigits(found.group("day")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    private static String year(String digits) {
        if (digits.length() > 2) {
            return digits;
        }
        return (Integer.parseInt(digits) < TWENTIETH_CENTURY ? "20" : "19") + digits;
    }

    private static String twoDigits(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static boolean exists(String date) {
        try {
            PartialDate.parse(date);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
