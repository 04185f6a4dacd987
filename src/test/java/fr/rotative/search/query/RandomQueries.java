package fr.rotative.search.query;

import fr.rotative.search.query.Query.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes queries and texts at random, the same ones for the same seed. */
public final class RandomQueries {
    private static final List<String> WORDS = List.of(
            "licenciement",
            "C#",
            "AT&T",
            "l’eau",
            "e-commerce",
            "12,5",
            "Amazon.fr",
            "L.V.M.H",
            "ou",
            "C++",
            "été",
            "12",
            "240",
            "1\u202f240",
            "50€",
            ".NET",
            "x");
    private static final List<String> DATES = List.of("2001", "2001-02", "2001-02-12", "1999-12-31");
    private static final List<String> SHARDS = List.of(
            "\"",
            "«",
            "»",
            "“",
            "”",
            "(",
            ")",
            "-",
            "--",
            "OU",
            "ET",
            "SAUF",
            "PRES/5",
            "DEBUT/50",
            ">=3:",
            "titre:",
            "date:",
            "date:2001..",
            "date:..",
            "auteur:",
            "inconnu:",
            "*",
            "mo*",
            "mot*",
            "mot",
            "l’eau",
            "12",
            "240",
            "€",
            ".NET",
            ":",
            "..",
            "\u0000",
            "\ud800",
            "\u00a0",
            "\n",
            "PRES/99999999999",
            "PRES",
            "NEAR/3",
            "pres/5",
            "DEBUT",
            "||",
            "SANS",
            ">= 3:",
            "title:",
            "date:12/02/2001",
            "inter?et",
            ",",
            ";",
            "≥2:",
            "\\",
            "/",
            "~",
            "^",
            "[",
            "{",
            "!",
            "&&");

    private final Random random;

    public RandomQueries(long seed) {
        this.random = new Random(seed);
    }

    /** A query in normal form, at most so deep. */
    Query query(int depth) {
        if (depth == 0) {
            return leaf();
        }
        return switch (random.nextInt(6)) {
            case 0 -> Query.and(several(depth));
            case 1 -> Query.or(several(depth));
            case 2 -> Query.not(query(depth - 1));
            case 3 -> new Query.In(pick(List.of(Field.values())), query(depth - 1));
            case 4 -> new Query.Opening(1 + random.nextInt(QueryLimits.OPENING), query(depth - 1));
            default -> leaf();
        };
    }

    /** A query within all limits and near to some of them: it has many terms, stands deep, or both. */
    Query atTheLimits() {
        Query query = large(1 + random.nextInt(QueryLimits.NESTING), 1 + random.nextInt(QueryLimits.TERMS / 2));
        return QueryPrinter.print(query).length() > QueryLimits.LENGTH ? atTheLimits() : query;
    }

    /** The next such query, as it is printed. */
    public String textAtTheLimits() {
        return QueryPrinter.print(atTheLimits());
    }

    /** @param terms how many, pairs near each other counted as one */
    private Query large(int depth, int terms) {
        if (depth == 0) {
            return leaf();
        }
        return switch (random.nextInt(terms > 1 ? 6 : 3)) {
            case 0 -> Query.not(large(depth - 1, terms));
            case 1 -> new Query.In(pick(List.of(Field.values())), large(depth - 1, terms));
            case 2 -> new Query.Opening(1 + random.nextInt(QueryLimits.OPENING), large(depth - 1, terms));
            case 3 -> Query.or(split(depth, terms));
            default -> Query.and(split(depth, terms));
        };
    }

    private List<Query> split(int depth, int terms) {
        List<Query> parts = new ArrayList<>();
        int left = terms;
        while (left > 0) {
            int part = depth == 1 ? 1 : 1 + random.nextInt(left);
            parts.add(large(depth - 1, part));
            left -= part;
        }
        return parts;
    }

    /** The first text of a seed. */
    public static String text(long seed) {
        return new RandomQueries(seed).text();
    }

    /** Any text, with a liking for what means something to the parser. */
    String text() {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            text.append(random.nextInt(4) == 0 ? (char) random.nextInt(0x10000) : pick(SHARDS));
            text.append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private Query leaf() {
        return switch (random.nextInt(5)) {
            case 0 -> new Query.Near(term(), 1 + random.nextInt(QueryLimits.DISTANCE), term());
            case 1 -> new Query.AtLeast(1 + random.nextInt(QueryLimits.TIMES), term());
            case 2 -> dated();
            default -> term();
        };
    }

    private Query dated() {
        PartialDate date = PartialDate.parse(pick(DATES));
        return switch (random.nextInt(4)) {
            case 0 -> new Query.Dated(date, null);
            case 1 -> new Query.Dated(null, date);
            case 2 -> new Query.Dated(date, PartialDate.parse("2002-03"));
            default -> new Query.Dated(date, date);
        };
    }

    private Term term() {
        return switch (random.nextInt(3)) {
            case 0 -> new Query.Phrase(Numbers.whole(pick(WORDS) + " " + pick(WORDS)));
            case 1 -> new Query.Prefix("licenc");
            default -> new Query.Word(pick(WORDS));
        };
    }

    private List<Query> several(int depth) {
        return Stream.generate(() -> query(depth - 1))
                .limit(2 + random.nextInt(3))
                .toList();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
