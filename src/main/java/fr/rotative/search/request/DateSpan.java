package fr.rotative.search.request;

import fr.rotative.search.query.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, both ends included; an absent end is open. Undated articles are in no span but {@link #ALWAYS}.
 */
public record DateSpan(@Nullable LocalDate from, @Nullable LocalDate to) {
    public static final DateSpan ALWAYS = new DateSpan(null, null);

    public boolean isAlways() {
        return from == null && to == null;
    }

    /**
     * The first day meant by {@code 2001}, {@code 2001-02} or {@code 2001-02-12}.
     *
     * @throws DateTimeException if it is none of these, or no such day exists
     */
    public static LocalDate firstDay(String date) {
        return PartialDate.parse(date).first();
    }

    /**
     * The last day meant by {@code 2001}, {@code 2001-02} or {@code 2001-02-12}.
     *
     * @throws DateTimeException if it is none of these, or no such day exists
     */
    public static LocalDate lastDay(String date) {
        return PartialDate.parse(date).last();
    }
}
