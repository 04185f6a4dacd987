package fr.rotative.normalise.layout;

import fr.rotative.article.Publication;
import fr.rotative.article.Publication.Precision;
import fr.rotative.normalise.dates.DateMention;
import fr.rotative.normalise.dates.FrenchDates;
import fr.rotative.normalise.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The dates that stand in the head of an article as its date. */
public final class HeaderDates {
    static final String FROM = "text";

    private static final Pattern ARROW = Pattern.compile("\\s*(?:-->|--&gt;)\\s*");
    private static final List<String> ANNOUNCING = List.of("publi", "en ligne", "poste", "paru", "redige", "cree");
    private static final Pattern PUBLISHED =
            Pattern.compile("\\b(?:publiee?|mise? en ligne|postee?|paru|redigee?|cree)\\b.{0,25}$");
    private static final Pattern MODIFIED =
            Pattern.compile("\\b(?:modifie|mis a jour|maj|mise a jour|actualise)e?\\b.{0,12}$");

    private static final int LONGEST_DATE = 60;
    private static final int SHORTEST_DATE = "1/1/01".length();

    /**
     * A line with its date taken off.
     *
     * @param before the words before the date, empty if the line is only a date
     * @param bracketed whether the date stands in parentheses
     */
    record Dated(Publication date, String before, boolean bracketed) {}

    private HeaderDates() {}

    /** The date that closes the line or is the whole of it. */
    static Optional<Dated> closing(String line) {
        if (!mayClose(line)) {
            return Optional.empty();
        }
        int offset = Math.max(0, line.length() - LONGEST_DATE);
        return lastDate(line.substring(offset)).flatMap(date -> closing(line, date, offset));
    }

    private static Optional<Dated> closing(String line, DateMention date, int offset) {
        String before = line.substring(0, offset + date.start()).strip();
        String after = line.substring(offset + date.end()).strip();
        boolean bracketed = before.endsWith("(") && after.startsWith(")");
        boolean whole = (before.isEmpty() || before.equals("(") || before.equals("[")) && after.length() <= 1;
        if (!bracketed && !whole || after.length() > 2) {
            return Optional.empty();
        }
        return Optional.of(new Dated(publication(date), withoutArrow(withoutOpening(before)), bracketed));
    }

    private static String withoutOpening(String before) {
        return before.endsWith("(") || before.endsWith("[") ? before.substring(0, before.length() - 1) : before;
    }

    private static Optional<DateMention> lastDate(String text) {
        return FrenchDates.in(text).stream()
                .filter(date -> date.precision() != Precision.YEAR)
                .reduce((first, second) -> second);
    }

    /** Dates end with a digit, seldom with an hour; behind other words they stand in parentheses. */
    private static boolean mayClose(String line) {
        int end = line.length();
        if (end < SHORTEST_DATE || end > LONGEST_DATE + 2 && line.lastIndexOf(')') < end - 2) {
            return false;
        }
        while (end > 0 && " \u00A0)].h".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && Character.isDigit(line.charAt(end - 1));
    }

    /** The first day named in the line that is not that of a change. */
    static Optional<Publication> first(String text) {
        return first(text, before -> true);
    }

    /** @param introduces whether what stands before a date, in plain form, makes it the wanted one */
    private static Optional<Publication> first(String text, Predicate<String> introduces) {
        String plain = Folding.plainInPlace(text);
        return FrenchDates.in(text).stream()
                .filter(date -> date.precision() == Precision.DAY)
                .filter(date -> introduces.test(plain.substring(0, date.start())))
                .filter(date ->
                        !MODIFIED.matcher(plain.substring(0, date.start())).find())
                .findFirst()
                .map(HeaderDates::publication);
    }

    /** The date in a line that says when the article was published. */
    public static Optional<Publication> announced(String text) {
        return FrenchDates.hasDigit(text) && announces(Folding.plainInPlace(text))
                ? first(text, before -> PUBLISHED.matcher(before).find())
                : Optional.empty();
    }

    private static boolean announces(String plain) {
        for (String word : ANNOUNCING) {
            if (plain.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a lead without the remains of a half-open comment and with one full stop. */
    static String withoutArrow(String text) {
        String cleaned =
                text.contains("--") ? ARROW.matcher(text).replaceAll(" ").strip() : text.strip();
        boolean doubleStop = cleaned.endsWith("..") && !cleaned.endsWith("...");
        return doubleStop ? cleaned.substring(0, cleaned.length() - 1) : cleaned;
    }

    private static Publication publication(DateMention date) {
        return new Publication(date.firstDay(), date.precision(), FROM);
    }
}
