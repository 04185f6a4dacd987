package fr.rotative.company.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a passage into tokens, once, from left to right.
 *
 * <p>Elided words stand apart ({@code d'|Orange}), compounds in small letters ({@code start-up}) and initials with dots ({@code L.V.M.H.}) are one word, other hyphens and dots are
 * tokens of their own, and a capital stuck to the end of a word in small letters ({@code financeAprès}, a lost line
 * break) begins a new sentence.
 */
final class Tokeniser {
    private static final Set<String> ELIDED =
            Set.of("l", "d", "qu", "s", "n", "c", "j", "m", "t", "jusqu", "lorsqu", "puisqu", "quoiqu");
    private static final Set<String> CLITICS = Set.of(
            "il", "elle", "on", "ils", "elles", "t", "je", "tu", "nous", "vous", "ce", "ci", "la", "y", "en", "le",
            "les", "lui", "leur", "moi", "toi", "meme", "memes");
    private static final Set<String> ABBREVIATIONS =
            Set.of("m", "mm", "mme", "mlle", "dr", "me", "st", "cie", "no", "vs");
    private static final String CLOSING_SENTENCE = ".!?…";
    private static final String OPENING = ":;«“\"-–—•*+/";
    private static final int LONGEST_SMALL_PREFIX = 3;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int sentence;
    private boolean mayEnd;
    private boolean opened = true;

    Tokeniser(String text) {
        this.text = text;
    }

    List<Token> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                word();
            } else if (c == '\n') {
                mayEnd = true;
                at++;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
            } else {
                sign(c);
            }
        }
        return tokens;
    }

    private void word() {
        int start = at;
        int end = dottedInitials(start);
        boolean dotted = end > start;
        if (!dotted) {
            end = endOfCompound(start, endOfWord(start));
        }
        if (!dotted && isApostrophe(end) && ELIDED.contains(Folding.fold(text.substring(start, end)))) {
            add(start, end + 1, Folding.fold(text.substring(start, end)), Shape.ELISION);
            return;
        }
        String word = text.substring(start, end);
        String folded = dotted ? Folding.fold(word.replace(".", "")) : Folding.fold(word);
        add(start, end, folded, dotted ? Shape.UPPER : Shape.of(word));
    }

    private int endOfWord(int start) {
        int end = start;
        boolean small = true;
        while (end < text.length() && continuesWord(start, end)) {
            char c = text.charAt(end);
            if (small && Character.isUpperCase(c) && end - start > LONGEST_SMALL_PREFIX) {
                mayEnd = false;
                return end;
            }
            small &= Character.isLowerCase(c);
            end++;
        }
        return end;
    }

    /** The end of {@code start-up}; but {@code explique-t-il} is three words. */
    private int endOfCompound(int start, int end) {
        boolean hyphen =
                end + 1 < text.length() && text.charAt(end) == '-' && Character.isLowerCase(text.charAt(end + 1));
        if (!hyphen || !Character.isLowerCase(text.charAt(start))) {
            return end;
        }
        int next = endOfWord(end + 1);
        return CLITICS.contains(Folding.fold(text.substring(end + 1, next))) ? end : endOfCompound(start, next);
    }

    private boolean continuesWord(int start, int end) {
        char c = text.charAt(end);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean inside = end > start && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
        return inside && (c == '@' || joinsWord(start, end));
    }

    private boolean joinsWord(int start, int end) {
        return isApostrophe(end) && !ELIDED.contains(Folding.fold(text.substring(start, end)));
    }

    private boolean isApostrophe(int index) {
        return index < text.length() && (text.charAt(index) == '\'' || text.charAt(index) == '’');
    }

    /** The end of {@code L.V.M.H.} or {@code U.S.}, or {@code start} when there is none. */
    private int dottedInitials(int start) {
        int end = start;
        int letters = 0;
        while (end + 1 < text.length() && Character.isUpperCase(text.charAt(end)) && text.charAt(end + 1) == '.') {
            letters++;
            end += 2;
        }
        return letters > 1 ? end : start;
    }

    private void sign(char c) {
        boolean glued = isGlued(at);
        if (c == '+' && glued) {
            add(at, at + 1, "plus", Shape.SYMBOL);
        } else if (c == '&') {
            add(at, at + 1, "et", Shape.SYMBOL);
        } else {
            add(at, at + 1, String.valueOf(c), Shape.PUNCTUATION);
        }
    }

    private boolean isGlued(int start) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == start;
    }

    private void add(int start, int end, String folded, Shape shape) {
        boolean glued = isGlued(start);
        boolean sign = shape == Shape.PUNCTUATION || shape == Shape.SYMBOL;
        boolean begins = !sign && beginsSentence(start, glued);
        if (begins) {
            sentence++;
        }
        tokens.add(new Token(start, end, folded, shape, glued, !sign && (begins || opened), sentence));
        at = end;
        if (sign) {
            readSign(text.charAt(start), glued);
        } else {
            mayEnd = false;
            opened = shape == Shape.ELISION && (begins || opened);
        }
    }

    private boolean beginsSentence(int start, boolean glued) {
        char c = text.charAt(start);
        boolean capital = Character.isUpperCase(c);
        boolean lostBreak = glued && capital && Character.isLowerCase(text.charAt(start - 1));
        return (mayEnd && (capital || (Character.isDigit(c) && !glued))) || lostBreak;
    }

    private void readSign(char sign, boolean glued) {
        if (CLOSING_SENTENCE.indexOf(sign) >= 0) {
            mayEnd = !(sign == '.' && afterAbbreviation());
            opened |= mayEnd && !glued;
        } else {
            mayEnd &= sign == '"' || sign == '»' || sign == '”' || sign == ')' || sign == '«';
            opened |= OPENING.indexOf(sign) >= 0 && !(glued && (sign == '-' || sign == '/' || sign == '+'));
        }
    }

    private boolean afterAbbreviation() {
        Token before = tokens.size() < 2 ? Token.NONE : tokens.get(tokens.size() - 2);
        boolean initial = before.end() - before.start() == 1 && before.shape() == Shape.UPPER;
        return initial || ABBREVIATIONS.contains(before.folded());
    }
}
