package fr.rotative.normalise.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The desk's note of a later change: {@code (Modifié le 02/02 à 15h00)}, {@code Mis à jour le 3/4/2002 à 9h30}. */
public final class ModificationNotes {
    private static final Pattern NOTE = Pattern.compile(
            "(?:modifiée?|mise? à jour)\\s+le\\s+(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))?(?:\\s+à\\s+(\\d{1,2})\\s*[h:]\\s*(\\d{2})?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ModificationNotes() {}

    /**
     * The moment, in Paris, of the first such note in the text.
     *
     * @param year of publication, for notes that give none
     */
    public static Optional<Instant> find(String text, int year) {
        if (!text.contains("odifi") && !text.contains(" jour")) {
            return Optional.empty();
        }
        Matcher note = NOTE.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            if (isInitial(text.charAt(at)) && note.region(at, text.length()).lookingAt()) {
                return moment(note, year);
            }
        }
        return Optional.empty();
    }

    /** Whether notes begin with such a character; few other words do. */
    private static boolean isInitial(char c) {
        return c == 'm' || c == 'M';
    }

    private static Optional<Instant> moment(Matcher note, int year) {
        try {
            LocalDateTime moment = LocalDateTime.of(
                    number(note, 3, year),
                    number(note, 2, 1),
                    number(note, 1, 1),
                    number(note, 4, 0),
                    number(note, 5, 0));
            return Optional.of(moment.atZone(Moments.PARIS).toInstant());
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    private static int number(Matcher note, int group, int otherwise) {
        return note.group(group) == null ? otherwise : Integer.parseInt(note.group(group));
    }
}
