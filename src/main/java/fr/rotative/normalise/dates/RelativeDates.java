package fr.rotative.normalise.dates;

import fr.rotative.normalise.text.Folding;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates told from a moment: {@code aujourd’hui}, {@code hier}, {@code il y a 2 heures}, {@code il y a 3 jours}. */
public final class RelativeDates {
    private static final Pattern AGO =
            Pattern.compile("\\bil y a (\\d{1,3}|une?) (minute|min|heure|h|jour|semaine)s?\\b");
    private static final Map<String, Duration> UNITS = Map.of(
            "minute", Duration.ofMinutes(1),
            "min", Duration.ofMinutes(1),
            "heure", Duration.ofHours(1),
            "h", Duration.ofHours(1),
            "jour", Duration.ofDays(1),
            "semaine", Duration.ofDays(7));

    private RelativeDates() {}

    /** The day meant by the first such wording, seen from the reference; without a reference there is no reading it. */
    public static Optional<LocalDate> find(String text, Instant reference) {
        String plain = Folding.plain(text);
        Matcher ago = AGO.matcher(plain);
        if (ago.find()) {
            int count = ago.group(1).startsWith("un") ? 1 : Integer.parseInt(ago.group(1));
            Duration unit = UNITS.getOrDefault(ago.group(2), Duration.ZERO);
            return Optional.of(day(reference.minus(unit.multipliedBy(count))));
        }
        LocalDate today = day(reference);
        if (plain.contains("avant-hier")) {
            return Optional.of(today.minusDays(2));
        }
        if (plain.matches("(?s).*\\bhier\\b.*")) {
            return Optional.of(today.minusDays(1));
        }
        return plain.contains("aujourd'hui") ? Optional.of(today) : Optional.empty();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Moments.PARIS).toLocalDate();
    }
}
