package fr.rotative.company;

import java.util.Locale;

/**
 * Something wrong with a register.
 *
 * @param line where, counted from 1, the header being 1
 * @param id the company concerned; empty if it is not known
 */
public record Finding(Kind kind, long line, String id, String message) {

    /** What is wrong. */
    public enum Kind {
        /** The first line does not name the columns of a register. */
        BAD_HEADER,
        /** The row cannot be read: a missing name, a cell too many. */
        UNREADABLE,
        /** A date that is none, or an end before the beginning. */
        BAD_DATE,
        /** Two rows have the same id. */
        DUPLICATE_ID,
        /** The id is not a slug. */
        BAD_ID,
        /** Two companies bear the same name at the same time. */
        CLASH,
        /** A company lists the same name twice. */
        DUPLICATE_NAME,
        /** An owner that the register does not know. */
        UNKNOWN_OWNER,
        /** A company owns itself, at first or second hand. */
        CYCLE;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return "line " + line + ": " + (id.isEmpty() ? "" : id + ": ") + kind.label() + ": " + message;
    }
}
