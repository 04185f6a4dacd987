package fr.rotative.search.query;

import fr.rotative.search.query.Misreading.Reason;
import fr.rotative.search.query.Token.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a query into tokens. What it cannot read it reports and passes on as words. */
final class Lexer {
    private static final Map<Character, Character> QUOTES = Map.of('"', '"', '«', '»', '“', '”', '„', '”');
    private static final String MARKS = "\"«»“”„()";
    private static final Pattern SLASHED = Pattern.compile("(PR[EÈ]S|D[EÉ]BUT)/(\\d{1,9})");
    private static final Pattern TIMES = Pattern.compile("(?:>=|≥)(\\d{1,9}):");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}+):(?=.)");
    private static final Pattern LONE_NAME = Pattern.compile("(\\p{L}+):");

    /** Quotation marks of windows-1252 that were pasted as if they were Latin 1. */
    private static final Pattern MISLABELLED = Pattern.compile("[\\x{91}\\x{92}]");

    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\x{FFFE}\\x{FFFF}]");

    private static final Map<String, Type> OPERATORS =
            Map.of("ET", Type.AND, "AND", Type.AND, "OU", Type.OR, "OR", Type.OR, "SAUF", Type.NOT, "NOT", Type.NOT);

    private final String text;
    private final Consumer<Misreading> report;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String typed, Consumer<Misreading> report) {
        this.text = Numbers.whole(
                UNREADABLE.matcher(MISLABELLED.matcher(typed).replaceAll("’")).replaceAll(" "));
        this.report = report;
    }

    /** The tokens in order, the last of which is {@link Type#END}. */
    List<Token> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            @Nullable Character closing = QUOTES.get(c);
            if (isSpace(c)) {
                at++;
            } else if (closing != null) {
                quoted(closing);
            } else if (MARKS.indexOf(c) >= 0) {
                mark(c);
            } else {
                run();
            }
        }
        add(Type.END, "", text.length());
        return tokens;
    }

    private void quoted(char closing) {
        int end = text.indexOf(closing, at + 1);
        if (end < 0) {
            report.accept(new Misreading(Reason.UNCLOSED_QUOTE, at, "", text + closing));
            at++;
            return;
        }
        String phrase = Numbers.whole(
                text.substring(at + 1, end).replaceAll("[\"\\s\\p{Z}]+", " ").strip());
        if (Words.hasOne(phrase)) {
            add(Type.PHRASE, phrase, at);
        }
        at = end + 1;
    }

    private void mark(char c) {
        if (c == '(') {
            add(Type.OPEN, "(", at);
        } else if (c == ')') {
            add(Type.CLOSE, ")", at);
        }
        at++;
    }

    /** Reads what stands up to the next space or mark. */
    private void run() {
        int end = at;
        while (end < text.length() && !isSpace(text.charAt(end)) && MARKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean quoteOrGroupFollows = end < text.length() && !isSpace(text.charAt(end));
        signs(end, quoteOrGroupFollows);
        if (at < end) {
            operatorOrWords(text.substring(at, end));
        }
        at = end;
    }

    /** Reads the minus signs, counts and field names that may precede a term without a space. */
    private void signs(int end, boolean quoteOrGroupFollows) {
        while (at < end) {
            Matcher times = TIMES.matcher(text).region(at, end);
            if (text.charAt(at) == '-' && (at + 1 < end || quoteOrGroupFollows)) {
                add(Type.MINUS, "-", at);
                at++;
            } else if (times.lookingAt()) {
                tokens.add(new Token(Type.AT_LEAST, times.group(), Integer.parseInt(times.group(1)), at));
                at = times.end();
            } else if (!field(end, quoteOrGroupFollows)) {
                return;
            }
        }
    }

    private boolean field(int end, boolean quoteOrGroupFollows) {
        Matcher named = (quoteOrGroupFollows ? LONE_NAME : NAMED).matcher(text).region(at, end);
        if (!named.lookingAt()) {
            return false;
        }
        String name = named.group(1);
        if (isDate(name) && named.end() < end) {
            add(Type.DATE, text.substring(named.end(), end), at);
            at = end;
            return true;
        }
        if (Field.of(name).isEmpty()) {
            return false;
        }
        add(Type.FIELD, name, at);
        at = named.end();
        return true;
    }

    private static boolean isDate(String name) {
        return Folding.fold(name).equals("date");
    }

    private void operatorOrWords(String run) {
        Matcher slashed = SLASHED.matcher(run);
        @Nullable Type operator = OPERATORS.get(run);
        if (operator != null) {
            add(operator, run, at);
        } else if (slashed.matches()) {
            Type type = slashed.group(1).startsWith("P") ? Type.NEAR : Type.OPENING;
            tokens.add(new Token(type, run, Integer.parseInt(slashed.group(2)), at));
        } else {
            words(run);
        }
    }

    private void words(String run) {
        Matcher named = LONE_NAME.matcher(run);
        if (named.lookingAt()) {
            reportField(named.group(1), run.substring(named.end()));
        }
        int start = at;
        for (String part : run.split(":", -1)) {
            word(part, start);
            start += part.length() + 1;
        }
    }

    private void reportField(String name, String value) {
        if (value.isEmpty() && (Field.of(name).isPresent() || isDate(name))) {
            int end = at + name.length() + 1;
            String rest = text.substring(end).strip();
            String repair = rest.isEmpty() ? null : text.substring(0, end) + rest;
            report.accept(new Misreading(Reason.EMPTY_FIELD, at, name, repair));
        } else if (!value.isEmpty() && !value.startsWith("//")) {
            report.accept(new Misreading(Reason.UNKNOWN_FIELD, at, name, null));
        }
    }

    private void word(String part, int start) {
        String word = Words.trim(part);
        if (word.isEmpty()) {
            return;
        }
        if (part.indexOf('*') >= 0) {
            reportStar(part, start);
        }
        boolean truncated = part.endsWith("*");
        if (truncated && word.length() < QueryLimits.PREFIX) {
            report.accept(new Misreading(Reason.SHORT_PREFIX, start, word, null));
        } else if (truncated && word.length() > QueryLimits.LONGEST_PREFIX) {
            String beginning = word.substring(0, QueryLimits.LONGEST_PREFIX) + "…";
            report.accept(new Misreading(Reason.LONG_PREFIX, start, beginning, null));
        } else if (truncated) {
            add(Type.PREFIX, word, start);
            return;
        }
        add(Type.WORD, small(word), start);
    }

    /** A star before letters; what stands before it may be what was meant. */
    private void reportStar(String part, int start) {
        int star = part.indexOf('*');
        if (Words.hasOne(part.substring(star + 1))) {
            boolean enough = Words.trim(part.substring(0, star)).length() >= QueryLimits.PREFIX;
            String repair = text.substring(0, start + star + 1) + text.substring(start + part.length());
            report.accept(new Misreading(Reason.MISPLACED_STAR, start, part, enough ? repair : null));
        }
    }

    /** A word that would be an operator if it stood alone is written small, which changes nothing in the search. */
    private static String small(String word) {
        boolean operator = OPERATORS.containsKey(word) || SLASHED.matcher(word).matches();
        return operator ? word.toLowerCase(Locale.FRENCH) : word;
    }

    private void add(Type type, String text, int start) {
        tokens.add(new Token(type, text, 0, start));
    }

    private static boolean isSpace(char c) {
        return c != Numbers.SPACE && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
