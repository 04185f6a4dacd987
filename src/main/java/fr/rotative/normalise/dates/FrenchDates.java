package fr.rotative.normalise.dates;

import fr.rotative.article.Publication.Precision;
import fr.rotative.normalise.text.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of the French press: {@code Lundi 12 février 2001}, {@code 1er fév. 01}, {@code 12/02/2001},
 * {@code 12.02.01}, {@code 2001-02-12}, {@code février 2001}, {@code 2001}; an hour after a day belongs to it. Days come
 * before months. Years of two digits are those from 1970 to 2069.
 */
public final class FrenchDates {
    private static final int FIRST_TWO_DIGIT_YEAR = 70;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Map<String, Integer> MONTHS = months();

    private static final String APART = "(?<![\\p{L}\\p{N}/])(?<!\\d[.-])";
    /** What may stand before the digits of a day and belongs to it. */
    private static final Pattern WEEKDAY = Pattern.compile(APART
            + "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:lun|mar|mer|jeu|ven|sam|dim)\\.?),?\\s+)?"
            + "(?:le\\s+)?$");

    private static final int LONGEST_WEEKDAY = 24;
    private static final String MONTH_LETTERS = "jfmasond";
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final String MONTH_NAME =
            "(?<month>janvier|janv|jan|fevrier|fevr|fev|mars|mar|avril|avr|mai|juin|juillet|juil|aout|septembre|sept|sep"
                    + "|octobre|oct|novembre|nov|decembre|dec)\\.?";
    private static final String LONG_YEAR = "(?<year>(?:19|20)\\d{2})";
    private static final String ANY_YEAR = "(?<year>(?:19|20)\\d{2}|\\d{2})";
    private static final String HOUR =
            "(?:\\s*,?\\s*(?:a|-)?\\s*\\d{1,2}\\s*(?:[h:]\\s*\\d{2}|h(?![a-z]))(?::\\d{2})?)?";
    private static final String ISO_TIME = "(?:[t\\s]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:z|[+-]\\d{2}:?\\d{2})?)?";

    /** With what the wording of a date begins; no other place in the text is worth looking at closely. */
    private enum Beginning {
        /** One digit or two before the name of a month. */
        DAY_BEFORE_NAME,
        /** One digit or two before the number of a month. */
        DAY_BEFORE_NUMBER,
        MONTH,
        /** Four digits before the number of a month. */
        YEAR_BEFORE_NUMBER,
        /** Four digits. */
        YEAR;

        /** Those of the starts at which a date may begin so. */
        int[] among(int[] starts, String plain) {
            int[] found = new int[starts.length];
            int count = 0;
            for (int start : starts) {
                if (isAt(plain, start)) {
                    found[count++] = start;
                }
            }
            return Arrays.copyOf(found, count);
        }

        private boolean isAt(String plain, int start) {
            char c = plain.charAt(start);
            return this == MONTH ? MONTH_LETTERS.indexOf(c) >= 0 : isDigit(c) && hasDigits(plain, start);
        }

        private boolean hasDigits(String plain, int at) {
            int end = at + 1;
            while (isDigit(plain, end)) {
                end++;
            }
            char after = end < plain.length() ? plain.charAt(end) : ' ';
            return switch (this) {
                case DAY_BEFORE_NAME -> end - at <= 2 && (after <= ' ' || after == 'e');
                case DAY_BEFORE_NUMBER -> end - at <= 2 && (after == '/' || after == '.' || after == '-');
                case YEAR_BEFORE_NUMBER -> end - at == 4 && after == '-';
                case YEAR -> end - at == 4;
                case MONTH -> false;
            };
        }

        /** Where digits and words begin with which a date may begin, in reading order. */
        static int[] starts(String plain) {
            int[] starts = new int[plain.length() / 2 + 1];
            int count = 0;
            boolean within = false;
            for (int i = 0; i < plain.length(); i++) {
                char c = plain.charAt(i);
                boolean digit = isDigit(c);
                if (!within && (digit || MONTH_LETTERS.indexOf(c) >= 0)) {
                    starts[count++] = i;
                }
                within = digit || c >= 'a' && c <= 'z';
            }
            return Arrays.copyOf(starts, count);
        }

        private static boolean isDigit(String plain, int at) {
            return at < plain.length() && isDigit(plain.charAt(at));
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }

    /**
     * One way of writing dates.
     *
     * @param pattern with the groups {@code year}, {@code month} and {@code day}, as far as the precision goes
     */
    private record Form(Precision precision, Beginning beginning, Pattern pattern) {

        static Form of(Precision precision, Beginning beginning, String regex) {
            return new Form(precision, beginning, Pattern.compile(APART + regex + "(?![\\p{L}\\p{N}]|[./-]\\d)"));
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of(
                    Precision.DAY,
                    Beginning.DAY_BEFORE_NAME,
                    DAY + "(?:er)?\\s+" + MONTH_NAME + "\\s+" + ANY_YEAR + HOUR),
            Form.of(
                    Precision.DAY,
                    Beginning.YEAR_BEFORE_NUMBER,
                    LONG_YEAR + "-(?<month>\\d{2})-(?<day>\\d{2})" + ISO_TIME),
            Form.of(
                    Precision.DAY,
                    Beginning.DAY_BEFORE_NUMBER,
                    DAY + "(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>" + ANY_YEAR + HOUR),
            Form.of(Precision.MONTH, Beginning.MONTH, MONTH_NAME + "\\s+" + LONG_YEAR),
            Form.of(Precision.MONTH, Beginning.YEAR_BEFORE_NUMBER, LONG_YEAR + "-(?<month>\\d{2})"),
            Form.of(Precision.YEAR, Beginning.YEAR, LONG_YEAR));

    private FrenchDates() {}

    /** The dates of the text in reading order; a day is not listed again as its month or year. */
    public static List<DateMention> in(String text) {
        if (!hasDigit(text)) {
            return List.of();
        }
        String plain = Folding.plainInPlace(text);
        List<DateMention> found = new ArrayList<>();
        int[] starts = Beginning.starts(plain);
        for (Form form : FORMS) {
            find(form, plain, form.beginning.among(starts, plain), found);
        }
        found.sort(Comparator.comparingInt(DateMention::start));
        return found;
    }

    private static void find(Form form, String plain, int[] starts, List<DateMention> found) {
        if (starts.length == 0) {
            return;
        }
        // What stands before the region must be seen to tell where words begin.
        Matcher matcher = form.pattern.matcher(plain).useTransparentBounds(true);
        int from = 0;
        for (int start : starts) {
            if (start >= from && matcher.region(start, plain.length()).lookingAt()) {
                from = matcher.end();
                read(form, matcher, plain)
                        .filter(date -> found.stream().noneMatch(other -> overlap(other, date)))
                        .ifPresent(found::add);
            }
        }
    }

    /** Whether there is a digit in the text, without which it names no date. */
    public static boolean hasDigit(String text) {
        for (char c : text.toCharArray()) {
            if (c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** The first day named in the text to the day. */
    public static Optional<DateMention> firstDay(String text) {
        return in(text).stream()
                .filter(date -> date.precision() == Precision.DAY)
                .findFirst();
    }

    /** The date that the whole text is, brackets and final stop aside. */
    public static Optional<DateMention> whole(String text) {
        return in(text).stream().filter(date -> nothingBut(text, date)).findFirst();
    }

    private static boolean nothingBut(String text, DateMention date) {
        String rest = text.substring(0, date.start()) + text.substring(date.end());
        return rest.chars().allMatch(c -> "()[].,- \u00A0".indexOf(c) >= 0);
    }

    private static boolean overlap(DateMention one, DateMention other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static Optional<DateMention> read(Form form, Matcher match, String plain) {
        try {
            int year = year(match.group("year"));
            int month = form.precision == Precision.YEAR ? 1 : month(match.group("month"));
            int day = form.precision == Precision.DAY ? Integer.parseInt(match.group("day")) : 1;
            LocalDate date = LocalDate.of(year, month, day);
            return year < FIRST_YEAR || year > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(
                            new DateMention(date, form.precision, start(form, match.start(), plain), match.end()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Where the date begins whose digits or month begin there: with the day of the week, if one is named. */
    private static int start(Form form, int written, String plain) {
        boolean afterSpace = written > 0 && plain.charAt(written - 1) <= ' ';
        if (form.precision != Precision.DAY || !afterSpace) {
            return written;
        }
        Matcher weekday = WEEKDAY.matcher(plain)
                .region(Math.max(0, written - LONGEST_WEEKDAY), written)
                .useTransparentBounds(true);
        return weekday.find() ? weekday.start() : written;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year >= FIRST_TWO_DIGIT_YEAR ? 1900 + year : 2000 + year;
    }

    private static int month(String written) {
        @Nullable Integer named = MONTHS.get(written);
        return named == null ? Integer.parseInt(written) : named;
    }

    private static Map<String, Integer> months() {
        String[] names = {
            "janvier janv jan",
            "fevrier fevr fev",
            "mars mar",
            "avril avr",
            "mai",
            "juin",
            "juillet juil",
            "aout",
            "septembre sept sep",
            "octobre oct",
            "novembre nov",
            "decembre dec"
        };
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
