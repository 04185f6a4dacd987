package fr.rotative.company.cues;

import fr.rotative.company.words.Span;
import fr.rotative.company.words.Token;
import java.util.Set;

/** Steps over the words between a name and what qualifies it. */
final class Surroundings {
    private static final Set<String> QUOTES = Set.of("\"", "«", "»", "“", "”", "'", "’");
    private static final Set<String> OF = Set.of("de", "d", "du", "des");
    private static final Set<String> DEFINITE = Set.of("le", "la", "l", "les", "du", "au", "aux", "des");
    private static final Set<String> INDEFINITE = Set.of("un", "une", "cet", "cette", "ce", "son", "sa", "leur");
    private static final Set<String> JOINTS = Set.of(",", "et", "ou", "-");
    private static final int MOST_ADJECTIVES = 3;

    private Surroundings() {}

    static boolean isOf(Token token) {
        return OF.contains(token.folded());
    }

    static boolean isDefinite(Token token) {
        return DEFINITE.contains(token.folded());
    }

    static boolean isArticle(Token token) {
        return isDefinite(token) || INDEFINITE.contains(token.folded());
    }

    static boolean isJoint(Token token) {
        return JOINTS.contains(token.folded());
    }

    static boolean isQuote(Token token) {
        return QUOTES.contains(token.folded());
    }

    /** How far to the left the nearest token is that is no quotation mark. */
    static int leftOfQuotes(Span span) {
        return isQuote(span.before(1)) ? 2 : 1;
    }

    /** How far to the right the nearest token is that is no quotation mark. */
    static int rightOfQuotes(Span span) {
        return isQuote(span.after(1)) ? 2 : 1;
    }

    /** Steps left over the adjectives that may stand between "société" and its name. */
    static int leftOfAdjectives(Span span, int from, Lexicon lexicon) {
        int n = from;
        while (n < from + MOST_ADJECTIVES && isAdjective(span.before(n), lexicon)) {
            n++;
        }
        return n;
    }

    private static boolean isAdjective(Token token, Lexicon lexicon) {
        return lexicon.naming().beside().has(token)
                || lexicon.others().nationalities().has(token);
    }
}
