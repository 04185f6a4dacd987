package fr.rotative.search.query;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query as a tree, in a normal form that the static methods keep: no conjunction directly in a conjunction, no
 * alternative directly in an alternative, neither with a single part, no double negation.
 */
public sealed interface Query {
    /** What an empty query asks for. */
    Query EVERYTHING = new And(List.of());

    /** What stands for itself in the text: a word, the beginning of one, or several in order. */
    sealed interface Term extends Query {
        String text();
    }

    /** A word, found in all its inflections and spellings. */
    record Word(String text) implements Term {}

    /** Words in this order, accents and endings as typed. */
    record Phrase(String text) implements Term {}

    /** Every word that begins so. */
    record Prefix(String text) implements Term {}

    /** Two terms with at most {@code distance} words between them, in either order. */
    record Near(Term left, int distance, Term right) implements Query {}

    /** A term that occurs at least so often in one part of the article. */
    record AtLeast(int times, Term term) implements Query {}

    /** What must be found within the first words of the body. */
    record Opening(int words, Query query) implements Query {}

    /** What must be found in this field. */
    record In(Field field, Query query) implements Query {}

    /** Articles published in a span of days, both ends included; an absent end is open. */
    record Dated(@Nullable PartialDate from, @Nullable PartialDate to) implements Query {}

    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    record Not(Query query) implements Query {}

    static Query and(List<Query> parts) {
        List<Query> flat = parts.stream()
                .flatMap(part -> part instanceof And and ? and.parts.stream() : Stream.of(part))
                .toList();
        return flat.size() == 1 ? flat.get(0) : new And(flat);
    }

    /** @throws IllegalArgumentException if there is no part, for then nothing could match */
    static Query or(List<Query> parts) {
        List<Query> flat = parts.stream()
                .flatMap(part -> part instanceof Or or ? or.parts.stream() : Stream.of(part))
                .toList();
        if (flat.isEmpty()) {
            throw new IllegalArgumentException("An alternative has parts");
        }
        return flat.size() == 1 ? flat.get(0) : new Or(flat);
    }

    static Query not(Query query) {
        return query instanceof Not not ? not.query : new Not(query);
    }

    default boolean isEverything() {
        return equals(EVERYTHING);
    }

    /** How many conditions stand within each other, terms and dates not counted. */
    default int depth() {
        if (this instanceof And and) {
            return 1 + deepest(and.parts());
        }
        if (this instanceof Or or) {
            return 1 + deepest(or.parts());
        }
        if (this instanceof Not not) {
            return 1 + not.query().depth();
        }
        if (this instanceof In in) {
            return 1 + in.query().depth();
        }
        return this instanceof Opening opening ? 1 + opening.query().depth() : 0;
    }

    private static int deepest(List<Query> parts) {
        return parts.stream().mapToInt(Query::depth).max().orElse(0);
    }

    /** The parts that must all hold: those of a conjunction, or the query itself. */
    default List<Query> conjuncts() {
        return this instanceof And and ? and.parts() : List.of(this);
    }
}
