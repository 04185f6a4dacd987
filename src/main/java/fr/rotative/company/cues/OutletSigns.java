package fr.rotative.company.cues;

import fr.rotative.company.words.Shape;
import fr.rotative.company.words.Span;
import fr.rotative.company.words.Token;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What tells that a paper, a channel or an agency is only the source of what is told. */
final class OutletSigns {
    private static final Set<String> TOLD_TO = Set.of("dans", "a", "au", "aux", "sur", "selon");
    private static final Set<String> OUTLET_NOUNS =
            Set.of("chaine", "radio", "quotidien", "magazine", "journal", "hebdomadaire", "site", "agence");
    private static final int SOURCE_WORDS_BEFORE = 8;
    private static final int SOURCE_WORDS_AFTER = 5;
    private static final int FARTHEST_OUTLET = 6;
    private static final int FARTHEST_STUDY = 15;

    private final Lexicon lexicon;

    OutletSigns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code JDNet. Combien de clients avez-vous ?}, {@code [Jeanne Untel, JDNet]} */
    static @Nullable String speaker(Span span) {
        boolean speaks = span.first().initial()
                && span.before(1) == Token.NONE
                && span.after(1).is(".");
        boolean signs = span.after(1).is("]");
        return speaks || signs ? span.after(1).folded() : null;
    }

    /** {@code a confié au Figaro}, {@code dans Les Échos}, {@code sur la chaîne publique X}, {@code à l'AFP} */
    static @Nullable String toldTo(Span span) {
        int n = Surroundings.leftOfQuotes(span);
        boolean outlet = false;
        for (int farthest = n + FARTHEST_OUTLET; n < farthest; n++) {
            Token token = span.before(n);
            if (TOLD_TO.contains(token.folded())) {
                return token.folded();
            }
            outlet |= OUTLET_NOUNS.contains(token.folded());
            boolean passes = Surroundings.isDefinite(token)
                    || token.shape() == Shape.LOWER && (outlet || mayDescribeOutlet(span, n));
            if (!passes) {
                return null;
            }
        }
        return null;
    }

    /** Whether a noun for an outlet comes before the word: {@code la chaîne de télévision publique X}. */
    private static boolean mayDescribeOutlet(Span span, int n) {
        return IntStream.rangeClosed(n, n + FARTHEST_OUTLET)
                .anyMatch(step -> OUTLET_NOUNS.contains(span.before(step).folded()));
    }

    /** {@code « ... », se délecte le quotidien X} */
    static @Nullable String quoted(Span span) {
        for (int n = 1; n <= SOURCE_WORDS_BEFORE; n++) {
            Token token = span.before(n);
            if (token.is(",") && Surroundings.isQuote(span.before(n + 1))) {
                return "\",";
            }
            boolean small = token.shape() == Shape.LOWER || token.shape() == Shape.ELISION;
            if (!small || token.is("qui") || token.is("que")) {
                return null;
            }
        }
        return null;
    }

    /** {@code selon le classement de X}: who ranks fortunes acts in the news. */
    boolean isAuthorOfStudy(Span span) {
        return IntStream.rangeClosed(1, FARTHEST_STUDY)
                .anyMatch(n -> lexicon.deeds().study().has(span.before(n))
                        || lexicon.deeds().study().has(span.after(n)));
    }

    /** {@code selon X}, {@code révèle mardi X} */
    @Nullable
    String sourceBefore(Span span) {
        for (int n = 1; n <= SOURCE_WORDS_BEFORE; n++) {
            Token token = span.before(n);
            boolean small = token.shape() == Shape.LOWER || token.initial();
            if (small && lexicon.deeds().source().has(token)) {
                return token.folded();
            }
        }
        return null;
    }

    /** {@code X rapporte}, {@code X a indiqué} */
    @Nullable
    String sourceAfter(Span span) {
        for (int n = 1; n <= SOURCE_WORDS_AFTER && !span.after(n).is(","); n++) {
            Token token = span.after(n);
            if (token.shape() == Shape.LOWER && lexicon.deeds().source().has(token)) {
                return token.folded();
            }
        }
        return null;
    }
}
