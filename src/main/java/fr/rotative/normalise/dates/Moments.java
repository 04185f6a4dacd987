package fr.rotative.normalise.dates;

import fr.rotative.article.Publication;
import fr.rotative.article.Publication.Precision;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the dates that pages declare to machines: ISO 8601 in its many spellings, RFC 1123, and at need the French forms.
 * The day is that of Paris; a time without zone is Paris time.
 */
public final class Moments {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter ISO_LOOSE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalStart()
            .appendPattern("[' '][XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    private static final List<DateTimeFormatter> FORMS = List.of(ISO_LOOSE, DateTimeFormatter.RFC_1123_DATE_TIME);

    private static final char BETWEEN_HOUR_AND_MINUTE = ':';

    private Moments() {}

    /** The instant that the value names; none when it names only a day, or is no date. */
    public static Optional<Instant> instant(String value) {
        if (value.indexOf(BETWEEN_HOUR_AND_MINUTE) < 0) {
            return Optional.empty();
        }
        String trimmed = value.strip();
        return FORMS.stream()
                .map(form -> instant(form, trimmed))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The date that the value names, as precise as it is. */
    public static Optional<Publication> publication(String value, String from) {
        Optional<Publication> byInstant = instant(value)
                .map(moment -> Publication.onDay(moment.atZone(PARIS).toLocalDate(), from));
        return byInstant.or(() -> FrenchDates.in(value).stream()
                .findFirst()
                .map(date -> new Publication(date.firstDay(), date.precision(), from)));
    }

    /** Whether the date lies after the reference day; an article is not published after it was fetched. */
    public static boolean isFuture(Publication date, Instant fetchedAt) {
        // A day of grace: the fetching machine may be behind the paper's clock.
        return date.firstDay().isAfter(fetchedAt.atZone(PARIS).toLocalDate().plusDays(1))
                && date.precision() != Precision.YEAR;
    }

    private static Optional<Instant> instant(DateTimeFormatter form, String value) {
        try {
            // Most values are in another form, and an exception for each would cost more than all other dates of the
            // page.
            return isWrittenIn(form, value) ? Optional.of(form.parse(value, Moments::instantOf)) : Optional.empty();
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    private static boolean isWrittenIn(DateTimeFormatter form, String value) {
        ParsePosition position = new ParsePosition(0);
        return form.parseUnresolved(value, position) != null && position.getIndex() == value.length();
    }

    private static Instant instantOf(TemporalAccessor moment) {
        return moment.isSupported(ChronoField.OFFSET_SECONDS)
                ? OffsetDateTime.from(moment).toInstant()
                : LocalDateTime.from(moment).atZone(PARIS).toInstant();
    }
}
