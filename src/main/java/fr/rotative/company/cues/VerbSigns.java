package fr.rotative.company.cues;

import fr.rotative.company.words.Shape;
import fr.rotative.company.words.Span;
import fr.rotative.company.words.Token;
import fr.rotative.company.words.WordList;
import org.jspecify.annotations.Nullable;

/** What the verb after a name says of it: "X a racheté", "X, qui emploie". */
final class VerbSigns {
    private static final int FARTHEST_VERB = 6;

    private final Lexicon lexicon;

    VerbSigns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The listed verb of which the name is the subject. */
    @Nullable
    String after(Span span, WordList verbs) {
        for (int n = firstStep(span); n < FARTHEST_VERB; n++) {
            Token token = span.after(n);
            if (token.shape() != Shape.LOWER && token.shape() != Shape.ELISION) {
                return null;
            }
            if (verbs.has(token) && lexicon.french().isVerb(span.written(token))) {
                return token.folded();
            }
            boolean purpose = span.written(token).equals("à");
            if (purpose || !lexicon.deeds().beforeVerb().has(token)) {
                return null;
            }
        }
        return null;
    }

    private static int firstStep(Span span) {
        int n = Surroundings.rightOfQuotes(span);
        boolean relative = span.after(n).is(",") && span.after(n + 1).is("qui");
        return relative ? n + 1 : n;
    }
}
