package fr.rotative.company.cues;

import fr.rotative.company.words.Shape;
import fr.rotative.company.words.Span;
import fr.rotative.company.words.Token;
import fr.rotative.company.words.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a noun beside a name says of it: "la société X", "X, filiale de Y", "le PDG de X". */
final class NounSigns {
    private static final Set<String> OPENS_APPOSITION = Set.of(",", "(", ":", "-", "–", "est");
    private static final Set<String> CLOSES_COMPLEMENT = Set.of("qui", "que", "qu", "est", "dont", "ou", "et");
    private static final List<String> ADJECTIVE_ENDINGS = List.of(
            "aire", "ique", "iste", "ive", "if", "ale", "al", "elle", "iel", "ienne", "ien", "aise", "ais", "oise",
            "ois", "iere", "ier", "euse", "eux");
    private static final Set<String> SUCH_AS = Set.of("comme", "dont", "notamment");
    private static final int FARTHEST_NOUN = 8;
    private static final int LONGEST_APPOSITION = 4;
    private static final int FARTHEST_END = 12;
    private static final Set<String> ENDS_APPOSITION = Set.of(",", ".", ")", ";");
    private static final int SHORTEST_ADJECTIVE = 4;

    private final Lexicon lexicon;

    NounSigns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code la société X}, {@code l'éditeur américain X}, {@code le géant de la distribution X} */
    @Nullable
    String before(Span span) {
        int n = Surroundings.leftOfAdjectives(span, Surroundings.leftOfQuotes(span), lexicon);
        Token nearest = span.before(n);
        if (lexicon.naming().nouns().has(nearest)) {
            return nearest.folded();
        }
        boolean quoted = Surroundings.isQuote(span.before(1));
        boolean content =
                nearest.shape() == Shape.LOWER && !lexicon.others().starters().has(nearest);
        return content && !quoted ? beforeComplement(span, n + 1) : null;
    }

    private @Nullable String beforeComplement(Span span, int from) {
        boolean complement = isAdjective(span.before(from - 1));
        for (int n = from; n < FARTHEST_NOUN; n++) {
            Token token = span.before(n);
            boolean small = token.shape() == Shape.LOWER || token.shape() == Shape.ELISION;
            if (!small || CLOSES_COMPLEMENT.contains(token.folded())) {
                return null;
            }
            if (complement && lexicon.naming().nouns().has(token)) {
                return token.folded();
            }
            complement |= Surroundings.isOf(token) || token.is("en");
        }
        return null;
    }

    /** {@code un fabricant de vaccins, X,} */
    @Nullable
    String beforeComma(Span span) {
        boolean enclosed = span.before(1).is(",")
                && (span.after(1).is(",") || span.after(1).is("."));
        return enclosed && span.before(2).shape() == Shape.LOWER ? beforeComplement(span, 3) : null;
    }

    /** {@code des enseignes comme X}, {@code plusieurs filiales, dont X} */
    @Nullable
    String suchAs(Span span) {
        int n = Surroundings.isDefinite(span.before(1)) ? 2 : 1;
        if (!SUCH_AS.contains(span.before(n).folded())) {
            return null;
        }
        for (n++; n < FARTHEST_NOUN; n++) {
            Token token = span.before(n);
            boolean passes = token.shape() == Shape.LOWER || token.is(",");
            if (!passes || lexicon.naming().nouns().has(token)) {
                return passes ? token.folded() : null;
            }
        }
        return null;
    }

    private static boolean isAdjective(Token token) {
        return ADJECTIVE_ENDINGS.stream().anyMatch(token.folded()::endsWith);
    }

    /** {@code le PDG de X}, {@code une filiale américaine de X} */
    @Nullable
    String ofWhich(Span span, WordList nouns) {
        int n = Surroundings.leftOfQuotes(span);
        boolean titles = n > 1 && span.before(n).is("des");
        if (!Surroundings.isOf(span.before(n)) || titles) {
            return null;
        }
        Token noun = span.before(Surroundings.leftOfAdjectives(span, n + 1, lexicon));
        return nouns.has(noun) ? noun.folded() : null;
    }

    /** {@code X, filiale de Y}, {@code X, une start-up lyonnaise} */
    @Nullable
    String apposition(Span span) {
        int n = Surroundings.rightOfQuotes(span);
        return opensApposition(span, n) && !Surroundings.isDefinite(span.after(n + 1)) ? nounFrom(span, n + 1) : null;
    }

    /** {@code X, l'opérateur historique}: the noun may as well be the subject of what follows. */
    @Nullable
    String definiteApposition(Span span) {
        int n = Surroundings.rightOfQuotes(span);
        Token article = span.after(n + 1);
        boolean singular = Surroundings.isDefinite(article) && !article.is("les");
        return opensApposition(span, n) && singular ? nounFrom(span, n + 2) : null;
    }

    /** {@code X, la filiale japonaise de Y, a}: enclosed and without a verb, the noun is no subject. */
    @Nullable
    String enclosedApposition(Span span) {
        String noun = definiteApposition(span);
        for (int n = Surroundings.rightOfQuotes(span) + 1; noun != null && n <= FARTHEST_END; n++) {
            if (ENDS_APPOSITION.contains(span.after(n).folded())) {
                return noun;
            }
            if (isVerb(span, n)) {
                return null;
            }
        }
        return null;
    }

    /** What follows an article is a noun, though it may look like a verb: {@code du groupe}. */
    private boolean isVerb(Span span, int n) {
        Token token = span.after(n);
        Token previous = span.after(n - 1);
        return token.shape() == Shape.LOWER
                && !Surroundings.isArticle(previous)
                && !Surroundings.isOf(previous)
                && lexicon.french().isFiniteVerb(span.written(token));
    }

    private static boolean opensApposition(Span span, int n) {
        return OPENS_APPOSITION.contains(span.after(n).folded());
    }

    private @Nullable String nounFrom(Span span, int from) {
        for (int n = from; n < from + LONGEST_APPOSITION; n++) {
            Token token = span.after(n);
            if (token.shape() == Shape.LOWER && lexicon.naming().nouns().has(token)) {
                return token.folded();
            }
            if (!mayPrecedeNoun(token)) {
                return null;
            }
        }
        return null;
    }

    private boolean mayPrecedeNoun(Token token) {
        boolean adjective = token.shape() == Shape.LOWER && token.folded().length() >= SHORTEST_ADJECTIVE;
        return adjective
                || Surroundings.isArticle(token)
                || lexicon.others().nationalities().has(token);
    }
}
