package fr.rotative.normalise.dates;

import fr.rotative.article.Publication;
import fr.rotative.article.Publication.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date in an address: {@code /0102/010212slug.shtml}, {@code /2015/05/11/slug}, {@code /2015/05/}. */
public final class AddressDates {
    private static final String FROM = "url";
    private static final int FIRST_TWO_DIGIT_YEAR = 90;

    /** One way of writing a date into an address. */
    private record Form(Pattern pattern, Precision precision) {}

    private static final List<Form> FORMS = List.of(
            new Form(Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/_.-]|$)"), Precision.DAY),
            new Form(Pattern.compile("[/_-]((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)"), Precision.DAY),
            new Form(Pattern.compile("/(\\d{2})(\\d{2})(\\d{2})(?=[_a-zA-Z-][^/]*$)"), Precision.DAY),
            new Form(Pattern.compile("/((?:19|20)\\d{2})/(\\d{2})/"), Precision.MONTH));

    private AddressDates() {}

    /** The date in the path, if there is one. */
    public static Optional<Publication> find(String path) {
        return FORMS.stream()
                .map(form -> read(form, path))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Publication> read(Form form, String path) {
        Matcher matcher = form.pattern.matcher(path);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            int day = form.precision == Precision.DAY ? Integer.parseInt(matcher.group(3)) : 1;
            LocalDate date = LocalDate.of(year(matcher.group(1)), Integer.parseInt(matcher.group(2)), day);
            return Optional.of(new Publication(date, form.precision, FROM));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year >= FIRST_TWO_DIGIT_YEAR ? 1900 + year : 2000 + year;
    }
}
