package fr.rotative.search.query;

import fr.rotative.search.query.Misreading.Reason;
import fr.rotative.search.query.Query.AtLeast;
import fr.rotative.search.query.Query.Dated;
import fr.rotative.search.query.Query.In;
import fr.rotative.search.query.Query.Near;
import fr.rotative.search.query.Query.Opening;
import fr.rotative.search.query.Query.Phrase;
import fr.rotative.search.query.Query.Prefix;
import fr.rotative.search.query.Query.Term;
import fr.rotative.search.query.Query.Word;
import fr.rotative.search.query.Token.Type;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a reader typed. Any text is a query: what cannot be read is reported and searched as plain words.
 *
 * <pre>
 * query       = [ alternatives ]
 * alternatives= conjunction { ( "OU" | "OR" ) conjunction }
 * conjunction = operand { [ "ET" | "AND" ] operand }
 * operand     = { "-" | "SAUF" | "NOT" } element
 * element     = "(" alternatives ")"
 *             | field ":" operand                  titre: chapo: auteur: societe: rubrique: source:
 *             | "DEBUT/" number operand            within the first words of the body
 *             | ">=" number ":" term               at least so many times
 *             | "date:" [ date ] [ ".." [ date ] ] date = 2001 | 2001-02 | 2001-02-12
 *             | term { "PRES/" number term }       within so many words of each other
 * term        = word | word "*" | '"' words '"' | "«" words "»" | "“" words "”"
 * </pre>
 *
 * {@link QueryForm} tells readers what each form asks for. Operators are written in capitals; accents in {@code PRÈS},
 * {@code DÉBUT} and field names make no difference.
 */
public final class QueryParser {
    private static final int MOST_REPAIRED = 10;

    private final String typed;
    private final List<Token> tokens;
    private final Consumer<Misreading> report;
    private int at;

    private QueryParser(String typed, List<Token> tokens, Consumer<Misreading> report) {
        this.typed = typed;
        this.tokens = tokens;
        this.report = report;
    }

    /**
     * A query as it was understood.
     *
     * @param misreadings what could not be read as typed, in the order of the text
     */
    public record Parsed(Query query, List<Misreading> misreadings) {
        public Parsed {
            misreadings = List.copyOf(misreadings);
        }
    }

    /** Reads any text, empty or broken as it may be. */
    public static Parsed parse(String typed) {
        Parsed parsed = read(typed);
        if (parsed.misreadings.isEmpty()) {
            return parsed;
        }
        String understood = QueryPrinter.print(parsed.query);
        List<Misreading> told = parsed.misreadings.stream()
                .map(misreading -> misreading.isMended() ? misreading.repairedBy(understood) : misreading)
                .map(misreading -> helps(misreading.repair(), parsed) ? misreading : misreading.repairedBy(null))
                .toList();
        return new Parsed(parsed.query, told);
    }

    /** Whether less of it would be misread than of what was typed; of a text that is all broken nobody asks. */
    private static boolean helps(@Nullable String repair, Parsed parsed) {
        int misread = parsed.misreadings.size();
        return repair != null
                && !repair.isEmpty()
                && misread <= MOST_REPAIRED
                && read(repair).misreadings.size() < misread;
    }

    private static Parsed read(String typed) {
        List<Misreading> misreadings = new ArrayList<>();
        String readable = cut(typed, misreadings::add);
        List<Token> tokens = new Lexer(readable, misreadings::add).tokens();
        List<Token> mended = new Mending(readable, misreadings::add).mend(tokens);
        Query query = new QueryParser(readable, mended, misreadings::add).alternatives();
        if (query.depth() > QueryLimits.NESTING) {
            misreadings.add(new Misreading(Reason.TOO_ENTANGLED, 0, "", null));
            query = Untangling.of(query);
        }
        misreadings.sort(Comparator.comparingInt(Misreading::position));
        return new Parsed(query, misreadings);
    }

    private static String cut(String typed, Consumer<Misreading> report) {
        if (typed.length() <= QueryLimits.LENGTH) {
            return typed;
        }
        report.accept(new Misreading(Reason.TOO_LONG, QueryLimits.LENGTH, "", null));
        return typed.substring(0, QueryLimits.LENGTH);
    }

    private Query alternatives() {
        List<Query> options = new ArrayList<>();
        do {
            options.add(conjunction());
        } while (take(Type.OR));
        options.removeIf(Query::isEverything);
        return options.isEmpty() ? Query.EVERYTHING : Query.or(options);
    }

    private Query conjunction() {
        List<Query> parts = new ArrayList<>();
        while (!next().is(Type.END) && !next().is(Type.CLOSE) && !next().is(Type.OR)) {
            if (!take(Type.AND)) {
                parts.add(operand());
            }
        }
        return Query.and(parts);
    }

    private Query operand() {
        boolean negated = false;
        while (next().is(Type.NOT) || next().is(Type.MINUS)) {
            negated = !negated;
            at++;
        }
        Query element = element();
        return negated && !element.isEverything() ? Query.not(element) : element;
    }

    private Query element() {
        Token token = advance();
        return switch (token.type()) {
            case OPEN -> group();
            case FIELD -> in(Field.of(token.text()).orElseThrow(), operand());
            case OPENING -> opening(within(token, Reason.OPENING_OUT_OF_LIMITS), operand());
            case AT_LEAST -> new AtLeast(within(token, Reason.TIMES_OUT_OF_LIMITS), term(advance()));
            case DATE -> date(token);
            default -> near(term(token));
        };
    }

    private Query group() {
        Query query = alternatives();
        take(Type.CLOSE);
        return query;
    }

    private static Query in(Field field, Query query) {
        return query.isEverything() ? query : new In(field, query);
    }

    private static Query opening(int words, Query query) {
        return query.isEverything() ? query : new Opening(words, query);
    }

    private Query near(Term first) {
        List<Query> pairs = new ArrayList<>();
        Term left = first;
        while (next().is(Type.NEAR)) {
            int distance = within(advance(), Reason.DISTANCE_OUT_OF_LIMITS);
            Term right = term(advance());
            pairs.add(new Near(left, distance, right));
            left = right;
        }
        return pairs.isEmpty() ? first : Query.and(pairs);
    }

    private static Term term(Token token) {
        return switch (token.type()) {
            case PHRASE -> new Phrase(token.text());
            case PREFIX -> new Prefix(token.text());
            default -> new Word(token.text());
        };
    }

    /** @param otherwise why it cannot be the number that was typed */
    private int within(Token token, Reason otherwise) {
        int number = Math.max(1, Math.min(otherwise.limit(), token.number()));
        if (number != token.number()) {
            report.accept(new Misreading(otherwise, token.start(), token.text(), null));
        }
        return number;
    }

    private Query date(Token token) {
        String value = token.text();
        int dots = value.indexOf("..");
        try {
            PartialDate from = partial(dots < 0 ? value : value.substring(0, dots));
            PartialDate to = dots < 0 ? from : partial(value.substring(dots + 2));
            if (from == null && to == null) {
                throw new DateTimeException("no date");
            }
            return inOrder(token, from, to);
        } catch (DateTimeException e) {
            report.accept(new Misreading(Reason.BAD_DATE, token.start(), value, rewritten(token)));
            String word = Words.trim(value.replace(':', ' '));
            return word.isEmpty() ? Query.EVERYTHING : read(word).query();
        }
    }

    /** The query with a date that can be read in its place. */
    private @Nullable String rewritten(Token date) {
        int start = typed.indexOf(date.text(), date.start());
        return OtherDates.rewritten(date.text())
                .map(meant -> typed.substring(0, start)
                        + meant
                        + typed.substring(start + date.text().length()))
                .orElse(null);
    }

    private static @Nullable PartialDate partial(String date) {
        return date.isEmpty() ? null : PartialDate.parse(date);
    }

    private Dated inOrder(Token token, @Nullable PartialDate from, @Nullable PartialDate to) {
        if (from != null && to != null && from.first().isAfter(to.last())) {
            report.accept(new Misreading(Reason.REVERSED_DATES, token.start(), token.text(), null));
            return new Dated(to, from);
        }
        return new Dated(from, to);
    }

    private Token next() {
        return tokens.get(at);
    }

    private Token advance() {
        return tokens.get(at++);
    }

    private boolean take(Type type) {
        boolean taken = next().is(type);
        if (taken) {
            at++;
        }
        return taken;
    }
}
