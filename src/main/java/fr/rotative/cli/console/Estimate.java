package fr.rotative.cli.console;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How fast a task goes, and when it will be over if it goes on like that and nothing more is found to do.
 *
 * @param done how much is done
 * @param known how much is known to be done in all, or {@link Progress#UNKNOWN}
 * @param lately how much of it was done in the time that was measured: not what was there when a task goes on
 * @param elapsed the time that was measured
 */
record Estimate(long done, long known, long lately, Duration elapsed) {
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter LATER = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final double MILLIS = 1000;

    /** Such as {@code 120 of 480, 2.0 a second, until about 14:32}. */
    String text(ZonedDateTime now) {
        String text = known == Progress.UNKNOWN ? Long.toString(done) : done + " of " + known;
        if (lately == 0 || elapsed.isZero()) {
            return text;
        }
        String speed = String.format(Locale.ROOT, ", %.1f a second", lately * MILLIS / elapsed.toMillis());
        return known > done ? text + speed + ", until about " + time(now.plus(rest()), now) : text + speed;
    }

    private Duration rest() {
        return Duration.ofMillis((long) ((double) elapsed.toMillis() / lately * (known - done)));
    }

    private static String time(ZonedDateTime end, ZonedDateTime now) {
        return end.toLocalDate().equals(now.toLocalDate()) ? TODAY.format(end) : LATER.format(end);
    }
}
