package fr.rotative.crawl.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the {@code Retry-After} field, a number of seconds or a date (RFC 9110, section 10.2.3). */
final class RetryAfter {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    /** The form of today and the two obsolete ones that are still to be read (RFC 9110, section 5.6.7); all are in UTC. */
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ofPattern("EEEE, dd-MMM-uu HH:mm:ss 'GMT'", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss uuuu", Locale.ENGLISH));

    /** A server that asks for a longer absence is asked again after this time. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private RetryAfter() {}

    static Optional<Instant> parse(String value, Instant now) {
        Instant latest = now.plus(LONGEST);
        return read(value.strip(), now).map(until -> until.isAfter(latest) ? latest : until);
    }

    private static Optional<Instant> read(String value, Instant now) {
        if (SECONDS.matcher(value).matches()) {
            return Optional.of(now.plusSeconds(Long.parseLong(value)));
        }
        return DATES.stream().flatMap(format -> date(value, format).stream()).findFirst();
    }

    private static Optional<Instant> date(String value, DateTimeFormatter format) {
        try {
            return Optional.of(
                    LocalDateTime.parse(value, format).atOffset(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
