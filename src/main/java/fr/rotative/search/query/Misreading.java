package fr.rotative.search.query;

import fr.rotative.language.Message;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of the query that could not be read as typed.
 *
 * @param position where it begins, in UTF-16 units from 0
 * @param detail what was found there, or the limit that was passed
 * @param repair the query as it could be typed instead, if one can be proposed
 */
public record Misreading(
        Reason reason,
        int position,
        String detail,
        @Nullable String repair) {

    Misreading repairedBy(@Nullable String query) {
        return new Misreading(reason, position, detail, query);
    }

    /** What can be wrong with a query. */
    public enum Reason {
        UNCLOSED_QUOTE,
        UNCLOSED_PARENTHESIS,
        STRAY_PARENTHESIS,
        EMPTY_PARENTHESES,
        DANGLING_OPERATOR,
        NOTHING_TO_EXCLUDE,
        UNKNOWN_FIELD,
        FOREIGN_OPERATOR,
        NUMBER_MISSING,
        LOOSE_COUNT,
        EMPTY_FIELD,
        BAD_DATE,
        DATE_AS_WORD,
        REVERSED_DATES,
        SHORT_PREFIX(QueryLimits.PREFIX),
        LONG_PREFIX(QueryLimits.LONGEST_PREFIX),
        MISPLACED_STAR,
        QUESTION_MARK,
        DISTANCE_OUT_OF_LIMITS(QueryLimits.DISTANCE),
        TIMES_OUT_OF_LIMITS(QueryLimits.TIMES),
        OPENING_OUT_OF_LIMITS(QueryLimits.OPENING),
        NOT_A_TERM,
        TOO_DEEP(QueryLimits.NESTING),
        EXCLUDED_TOO_DEEP(QueryLimits.NESTING),
        TOO_ENTANGLED(QueryLimits.NESTING),
        TOO_MANY_TERMS(QueryLimits.TERMS),
        TOO_LONG(QueryLimits.LENGTH);

        private static final Set<Reason> MENDED = EnumSet.of(
                EMPTY_PARENTHESES,
                NOTHING_TO_EXCLUDE,
                REVERSED_DATES,
                DISTANCE_OUT_OF_LIMITS,
                TIMES_OUT_OF_LIMITS,
                OPENING_OUT_OF_LIMITS,
                NOT_A_TERM,
                TOO_DEEP);

        private final int limit;

        /** Without a limit. */
        Reason() {
            this(0);
        }

        Reason(int limit) {
            this.limit = limit;
        }

        /** The largest number allowed, or the smallest. */
        int limit() {
            return limit;
        }
    }

    /** Whether what was understood in its place is near to what was meant, and so a repair. */
    boolean isMended() {
        return Reason.MENDED.contains(reason);
    }

    /** The reason, for the reader. */
    public Message message() {
        return Message.of("misreading." + reason.name().toLowerCase(Locale.ROOT), detail, reason.limit);
    }
}
