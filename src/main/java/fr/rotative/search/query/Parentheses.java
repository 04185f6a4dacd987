package fr.rotative.search.query;

import fr.rotative.search.query.Misreading.Reason;
import fr.rotative.search.query.Token.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes every parenthesis one of a pair, and none too deep within others. */
final class Parentheses {
    private static final Set<Type> EXCLUDING = EnumSet.of(Type.NOT, Type.MINUS);
    private static final Set<Type> BEFORE_GROUP = EnumSet.of(Type.NOT, Type.MINUS, Type.FIELD, Type.OPENING);

    private final String typed;
    private final Consumer<Misreading> report;
    private final List<Token> balanced = new ArrayList<>();
    private final Deque<Token> open = new ArrayDeque<>();
    private final Set<Token> tooDeep = new HashSet<>();

    /** Where a group begins that is left out. */
    private @Nullable Token leftOut;

    Parentheses(String typed, Consumer<Misreading> report) {
        this.typed = typed;
        this.report = report;
    }

    List<Token> balanced(List<Token> tokens) {
        for (Token token : tokens) {
            switch (token.type()) {
                case OPEN -> open(token);
                case CLOSE -> close(token);
                case END -> end(token);
                default -> keep(token);
            }
        }
        return balanced;
    }

    private void keep(Token token) {
        if (leftOut == null) {
            balanced.add(token);
        }
    }

    private void open(Token token) {
        open.push(token);
        if (open.size() <= QueryLimits.NESTING) {
            keep(token);
            return;
        }
        tooDeep.add(token);
        if (leftOut == null) {
            boolean excluded = isExcluded();
            report(excluded ? Reason.EXCLUDED_TOO_DEEP : Reason.TOO_DEEP, token);
            leftOut = excluded ? token : null;
        }
    }

    /** Whether a group that begins here would be excluded; what says so is then taken away with it. */
    private boolean isExcluded() {
        int from = balanced.size();
        while (from > 0 && BEFORE_GROUP.contains(balanced.get(from - 1).type())) {
            from--;
        }
        List<Token> signs = balanced.subList(from, balanced.size());
        boolean excluded =
                signs.stream().filter(sign -> EXCLUDING.contains(sign.type())).count() % 2 == 1;
        if (excluded) {
            signs.clear();
        }
        return excluded;
    }

    private void close(Token token) {
        if (open.isEmpty()) {
            String without = typed.substring(0, token.start()) + typed.substring(token.start() + 1);
            report.accept(new Misreading(Reason.STRAY_PARENTHESIS, token.start(), ")", without));
            return;
        }
        Token opening = open.pop();
        if (!tooDeep.contains(opening)) {
            keep(token);
        } else if (opening.equals(leftOut)) {
            leftOut = null;
        }
    }

    private void end(Token end) {
        leftOut = null;
        for (Token unclosed : open) {
            if (!tooDeep.contains(unclosed)) {
                balanced.add(new Token(Type.CLOSE, ")", 0, end.start()));
                report.accept(new Misreading(Reason.UNCLOSED_PARENTHESIS, unclosed.start(), "(", typed + ")"));
            }
        }
        balanced.add(end);
    }

    private void report(Reason reason, Token token) {
        report.accept(new Misreading(reason, token.start(), token.text(), null));
    }
}
