package fr.rotative.crawl.politeness;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of the day, in Paris, in which nothing is fetched: those in which a newspaper needs its server for its readers.
 *
 * @param from when they begin
 * @param until when they end; the next day if that is earlier, and never begun if it is the same
 */
public record QuietHours(LocalTime from, LocalTime until) {
    public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern HOURS = Pattern.compile("(\\d{2}:\\d{2})-(\\d{2}:\\d{2})");

    /**
     * @param hours such as {@code 08:00-20:00}
     * @throws IllegalArgumentException if they are not written like that, or are no hours
     */
    public static QuietHours parse(String hours) {
        Matcher matcher = HOURS.matcher(hours);
        try {
            if (matcher.matches()) {
                return new QuietHours(LocalTime.parse(matcher.group(1)), LocalTime.parse(matcher.group(2)));
            }
        } catch (DateTimeException noHours) {
            throw new IllegalArgumentException("Not hours of the day: " + hours, noHours);
        }
        throw new IllegalArgumentException("Hours are written like 08:00-20:00, not '" + hours + "'");
    }

    /** When the quiet hours in which this instant lies end; nothing if it lies in none. */
    public Optional<Instant> end(Instant now) {
        ZonedDateTime local = now.atZone(PARIS);
        LocalTime time = local.toLocalTime();
        boolean overnight = until.isBefore(from);
        boolean quiet =
                overnight ? !time.isBefore(from) || time.isBefore(until) : !time.isBefore(from) && time.isBefore(until);
        if (!quiet) {
            return Optional.empty();
        }
        ZonedDateTime end = local.with(until);
        return Optional.of((time.isBefore(until) ? end : end.plusDays(1)).toInstant());
    }
}
