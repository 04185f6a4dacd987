package fr.rotative.normalise.dates;

import fr.rotative.article.Publication;
import fr.rotative.article.Publication.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

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
            .appendFraction(java.time.temporal.ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalStart()
            .appendPattern("[' '][XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    private static final List<Function<String, Optional<Instant>>> FORMS =
            List.of(Moments::isoOffset, Moments::isoLocal, Moments::rfc1123);

    private Moments() {}

    /** The instant that the value names; none when it names only a day, or is no date. */
    public static Optional<Instant> instant(String value) {
        String trimmed = value.strip();
        return FORMS.stream()
                .map(form -> form.apply(trimmed))
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

    private static Optional<Instant> isoOffset(String value) {
        try {
            return Optional.of(OffsetDateTime.parse(value, ISO_LOOSE).toInstant());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> isoLocal(String value) {
        try {
            return Optional.of(
                    LocalDateTime.parse(value, ISO_LOOSE).atZone(PARIS).toInstant());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> rfc1123(String value) {
        try {
            return Optional.of(OffsetDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
