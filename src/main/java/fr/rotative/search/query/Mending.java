package fr.rotative.search.query;

import fr.rotative.search.query.Misreading.Reason;
import fr.rotative.search.query.Token.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Puts tokens right that make no query as they stand, so that the parser meets only what its grammar knows. */
final class Mending {
    static final Set<Type> TERMS = EnumSet.of(Type.WORD, Type.PREFIX, Type.PHRASE);
    private static final Set<Type> STARTS = EnumSet.of(
            Type.WORD,
            Type.PREFIX,
            Type.PHRASE,
            Type.OPEN,
            Type.NOT,
            Type.MINUS,
            Type.AT_LEAST,
            Type.OPENING,
            Type.FIELD,
            Type.DATE);
    private static final Set<Type> PREFIXES = EnumSet.of(Type.NOT, Type.MINUS, Type.FIELD, Type.OPENING);
    private static final Set<Type> ENDS = EnumSet.of(Type.WORD, Type.PREFIX, Type.PHRASE, Type.CLOSE, Type.DATE);

    private final String typed;
    private final Consumer<Misreading> report;

    Mending(String typed, Consumer<Misreading> report) {
        this.typed = typed;
        this.report = report;
    }

    List<Token> mend(List<Token> tokens) {
        return infixes(prefixes(withoutEmptyGroups(new Parentheses(typed, report).balanced(fewEnough(tokens)))));
    }

    private List<Token> fewEnough(List<Token> tokens) {
        int terms = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if ((TERMS.contains(token.type()) || token.is(Type.DATE)) && ++terms > QueryLimits.TERMS) {
                report(Reason.TOO_MANY_TERMS, token);
                List<Token> kept = complete(tokens.subList(0, i));
                kept.add(last(tokens));
                return kept;
            }
        }
        return tokens;
    }

    /** What was cut off may have ended groups, and be missed by signs and operators. */
    private static List<Token> complete(List<Token> tokens) {
        List<Token> kept = new ArrayList<>(tokens);
        while (!kept.isEmpty() && !ENDS.contains(last(kept).type())) {
            kept.remove(kept.size() - 1);
        }
        long open = count(Type.OPEN, kept) - count(Type.CLOSE, kept);
        for (long i = 0; i < open; i++) {
            kept.add(new Token(Type.CLOSE, "", 0, last(kept).start()));
        }
        return kept;
    }

    private static long count(Type type, List<Token> tokens) {
        return tokens.stream().filter(token -> token.is(type)).count();
    }

    private List<Token> withoutEmptyGroups(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        for (Token token : tokens) {
            if (token.is(Type.CLOSE) && !kept.isEmpty() && last(kept).is(Type.OPEN)) {
                report(Reason.EMPTY_PARENTHESES, kept.remove(kept.size() - 1));
            } else {
                kept.add(token);
            }
        }
        return kept;
    }

    /** Settles from the end backwards what needs something after it. */
    private List<Token> prefixes(List<Token> tokens) {
        Deque<Token> mended = new ArrayDeque<>();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            Token after = mended.isEmpty() ? token : mended.getFirst();
            boolean holds = token.is(Type.AT_LEAST)
                    ? TERMS.contains(after.type())
                    : !PREFIXES.contains(token.type()) || STARTS.contains(after.type());
            if (holds) {
                mended.addFirst(token);
            } else if (token.is(Type.MINUS)) {
                report(Reason.NOTHING_TO_EXCLUDE, token);
            } else if (token.is(Type.AT_LEAST)) {
                report(Reason.NOT_A_TERM, token);
            } else {
                reportDangling(token);
                mended.addFirst(asWord(token));
            }
        }
        return List.copyOf(mended);
    }

    /** Settles from the beginning what needs something on both sides. */
    private List<Token> infixes(List<Token> tokens) {
        List<Token> mended = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (holds(token, mended, tokens.subList(i + 1, tokens.size()))) {
                mended.add(token);
            } else {
                reportDangling(token);
                mended.add(asWord(token));
            }
        }
        return mended;
    }

    private static boolean holds(Token token, List<Token> before, List<Token> after) {
        return switch (token.type()) {
            case AND, OR ->
                follows(before, ENDS) && STARTS.contains(after.get(0).type());
            case NEAR ->
                follows(before, TERMS)
                        && !follows(before.subList(0, before.size() - 1), EnumSet.of(Type.AT_LEAST))
                        && TERMS.contains(after.get(0).type());
            default -> true;
        };
    }

    private static Token asWord(Token operator) {
        return new Token(Type.WORD, operator.text().toLowerCase(Locale.FRENCH), 0, operator.start());
    }

    private static boolean follows(List<Token> before, Set<Type> types) {
        return !before.isEmpty() && types.contains(last(before).type());
    }

    private static Token last(List<Token> tokens) {
        return tokens.get(tokens.size() - 1);
    }

    private void reportDangling(Token token) {
        if (token.is(Type.FIELD)) {
            report(Reason.EMPTY_FIELD, token);
            return;
        }
        String before = typed.substring(0, token.start()).stripTrailing();
        String after = typed.substring(token.start() + token.text().length());
        report.accept(new Misreading(Reason.DANGLING_OPERATOR, token.start(), token.text(), (before + after).strip()));
    }

    private void report(Reason reason, Token token) {
        report.accept(new Misreading(reason, token.start(), token.text(), null));
    }
}
