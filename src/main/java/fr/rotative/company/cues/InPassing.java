package fr.rotative.company.cues;

import fr.rotative.company.words.Shape;
import fr.rotative.company.words.Span;
import fr.rotative.company.words.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signs that a company is named only as the source or the place of what is told, or as the maker of a thing. */
public final class InPassing {
    private static final Set<String> ONE_OF = Set.of("un", "une", "sa", "son", "ses", "mon", "ma", "cette", "vieille");
    private static final Set<String> ON = Set.of("sur", "via");
    private static final int FARTHEST_LIST = 9;

    private final Lexicon lexicon;
    private final OutletSigns outlets;
    private final List<Rule> asSource;
    private final List<Rule> asPlatform;
    private final List<Rule> asMaker;
    private final List<Rule> asCarMaker;
    private final List<Rule> asThing;

    public InPassing(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.outlets = new OutletSigns(lexicon);
        this.asSource = List.of(
                new Rule("speaker", OutletSigns::speaker),
                new Rule("told-to", OutletSigns::toldTo),
                new Rule("quoted", OutletSigns::quoted),
                new Rule("source", outlets::sourceBefore),
                new Rule("source", outlets::sourceAfter));
        this.asPlatform = List.of(new Rule("posted-on", this::postedOn));
        this.asThing = List.of(new Rule("thing", this::thing));
        this.asMaker = List.of(new Rule("model", this::model), new Rule("one-of", InPassing::oneOf));
        this.asCarMaker = List.of(new Rule("car", this::car));
    }

    /** Whether an outlet is only the source of the news. */
    public Optional<Disguise> asSource(Span span) {
        return outlets.isAuthorOfStudy(span) ? Optional.empty() : first(asSource, span);
    }

    /** Whether a platform is only where something was said. */
    public Optional<Disguise> asPlatform(Span span) {
        return first(asPlatform, span);
    }

    /** Whether the name stands for a thing that the company makes. */
    public Optional<Disguise> asMaker(Span span) {
        return first(asMaker, span);
    }

    /** Whether the name stands for a car, which is called by more than a code. */
    public Optional<Disguise> asCarMaker(Span span) {
        return asMaker(span).or(() -> first(asCarMaker, span));
    }

    /** Whether the name is said to be that of a thing. */
    public Optional<Disguise> asThing(Span span) {
        return first(asThing, span);
    }

    private static Optional<Disguise> first(List<Rule> rules, Span span) {
        return rules.stream()
                .flatMap(rule -> rule.asDisguise(span, Disguise.Kind.IN_PASSING).stream())
                .findFirst();
    }

    /** {@code sur Twitter}, {@code son compte Facebook}, {@code sur Twitter et Facebook} */
    private @Nullable String postedOn(Span span) {
        if (lexicon.others().posted().has(span.before(1))) {
            return span.before(1).folded();
        }
        for (int n = 1; n < FARTHEST_LIST; n++) {
            Token token = span.before(n);
            if (ON.contains(token.folded())) {
                return token.folded();
            }
            if (!token.isName() && !Surroundings.isJoint(token)) {
                return null;
            }
        }
        return null;
    }

    /** {@code Volvo XC90}, {@code Mercedes EQA} */
    private @Nullable String model(Span span) {
        Token next = span.after(1);
        boolean code = next.shape() == Shape.UPPER && !lexicon.naming().forms().has(next);
        return code && !next.glued() ? next.folded() : null;
    }

    /** {@code la console X}, {@code le service X} */
    private @Nullable String thing(Span span) {
        Token nearest = span.before(Surroundings.leftOfQuotes(span));
        return lexicon.others().things().has(nearest) ? nearest.folded() : null;
    }

    /** {@code Toyota Supra}, {@code Peugeot 308} */
    private @Nullable String car(Span span) {
        Token next = span.after(1);
        boolean name = next.isName()
                && !lexicon.naming().forms().has(next)
                && !lexicon.others().places().has(next);
        return !next.glued() && (name || next.shape() == Shape.NUMBER) ? next.folded() : null;
    }

    /** {@code une Ferrari}, {@code sa Tesla} */
    private static @Nullable String oneOf(Span span) {
        return ONE_OF.contains(span.before(1).folded()) ? span.before(1).folded() : null;
    }
}
