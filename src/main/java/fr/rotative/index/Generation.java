package fr.rotative.index;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One making of an index, named after its alias and the second of its birth in UTC ({@code articles-20261123t101500}),
 * in lower case as Elasticsearch wants index names. The names of one alias sort by age.
 */
public record Generation(String index) implements Comparable<Generation> {
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd't'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern FORM = Pattern.compile("[a-z]+-[0-9]{8}t[0-9]{6}");

    static Generation bornAt(Instant birth, String alias) {
        return new Generation(alias + "-" + BIRTH.format(birth));
    }

    /** Whether an index is a generation of some alias. */
    public static boolean isName(String index) {
        return FORM.matcher(index).matches();
    }

    @Override
    public int compareTo(Generation other) {
        return index.compareTo(other.index);
    }

    @Override
    public String toString() {
        return index;
    }
}
