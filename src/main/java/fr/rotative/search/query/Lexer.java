package fr.rotative.search.query;

import fr.rotative.search.query.Misreading.Reason;
import fr.rotative.search.query.Token.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a query into tokens. What it cannot read it reports and passes on as words. */
final class Lexer {
    /** The name that begins a date. */
    static final String DATE = "date";

    private static final int MOST_DIGITS = 9;
    private static final Map<Character, Character> QUOTES = Map.of('"', '"', '«', '»', '“', '”', '„', '”');
    private static final String MARKS = "\"«»“”„()";
    private static final Pattern SLASHED = Pattern.compile("(PR[EÈ]S|D[EÉ]BUT)/(\\d+)");
    private static final Pattern TIMES = Pattern.compile("(?:>=|≥)(\\d+):");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}+):(?=.)");
    private static final Pattern LONE_NAME = Pattern.compile("(\\p{L}+):");

    /** Of no word are these a part; a comma may be of a number, a slash or plus of an abbreviation. */
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[:;!…—|<>\\[\\]{}]|(?<!\\p{Nd}),|,(?!\\p{Nd})|(?<=\\p{L}{3})[/+](?=\\p{L}{3})");

    /** What applies to the next word only, or to a group. */
    private static final Set<Type> SIGNS = EnumSet.of(Type.NOT, Type.MINUS, Type.FIELD, Type.OPENING, Type.AT_LEAST);

    /** Quotation marks of windows-1252 that were pasted as if they were Latin 1. */
    private static final Pattern MISLABELLED = Pattern.compile("[\\x{91}\\x{92}]");

    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\x{FFFE}\\x{FFFF}]");

    private static final Map<String, Type> OPERATORS =
            Map.of("ET", Type.AND, "AND", Type.AND, "OU", Type.OR, "OR", Type.OR, "SAUF", Type.NOT, "NOT", Type.NOT);

    private final String text;
    private final Consumer<Misreading> report;
    private final Lookalikes lookalikes;
    private final UnreadNames names;
    private final Wildcards wildcards;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String typed, Consumer<Misreading> report) {
        this.text = Numbers.whole(
                UNREADABLE.matcher(MISLABELLED.matcher(typed).replaceAll("’")).replaceAll(" "));
        this.report = report;
        this.lookalikes = new Lookalikes(text, report);
        this.names = new UnreadNames(text, report);
        this.wildcards = new Wildcards(text, report);
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
                tokens.add(new Token(Type.AT_LEAST, times.group(), number(times.group(1)), at));
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

    static boolean isDate(String name) {
        return Folding.fold(name).equals(DATE);
    }

    private void operatorOrWords(String run) {
        Matcher slashed = SLASHED.matcher(run);
        @Nullable Type operator = OPERATORS.get(run);
        if (operator != null) {
            add(operator, run, at);
        } else if (slashed.matches()) {
            Type type = slashed.group(1).startsWith("P") ? Type.NEAR : Type.OPENING;
            tokens.add(new Token(type, run, number(slashed.group(2)), at));
        } else {
            lookalikes.look(at, at + run.length(), last());
            names.look(at, at + run.length());
            words(run);
        }
    }

    /** What is beyond all limits is but a large number. */
    private static int number(String digits) {
        return digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private @Nullable Type last() {
        return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1).type();
    }

    /** Words that nothing separates but a sign are one group to what applies to them. */
    private void words(String run) {
        @Nullable Type before = last();
        int first = tokens.size();
        int start = 0;
        Matcher sign = BETWEEN_WORDS.matcher(run);
        while (sign.find()) {
            word(run.substring(start, sign.start()), at + start);
            start = sign.end();
        }
        word(run.substring(start), at + start);
        if (tokens.size() > first + 1 && before != null && SIGNS.contains(before)) {
            tokens.add(first, new Token(Type.OPEN, "", 0, at));
            add(Type.CLOSE, "", at + run.length());
        }
    }

    private void word(String part, int start) {
        String word = Words.trim(part);
        if (word.isEmpty()) {
            return;
        }
        wildcards.look(part, start);
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
