package fr.rotative.company.cues;

import fr.rotative.company.words.Shape;
import fr.rotative.company.words.Span;
import fr.rotative.company.words.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signs that the name of a company is, where it stands, the name of something else. */
public final class Homonyms {
    private static final Set<String> COURTESY = Set.of(
            "m",
            "mm",
            "mme",
            "mmes",
            "mlle",
            "monsieur",
            "madame",
            "maitre",
            "me",
            "famille",
            "freres",
            "clan",
            "epoux");
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("entre", "vers", "depuis", "pres", "a", "ville");
    private static final Set<String> DETERMINERS = Set.of("la", "le", "une", "un", "cette", "ce", "nouvelle", "sa");

    /** {@code de la} */
    private static final int LONGEST_LINK = 2;

    private final Lexicon lexicon;
    private final List<Rule> always;
    private final Rule opening;
    private final Rule place;
    private final Rule determined;

    public Homonyms(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.always = List.of(
                new Rule("given-name", this::givenNameBefore),
                new Rule("courtesy-title", Homonyms::courtesyTitle),
                new Rule("institution", this::institution),
                new Rule("named-after", this::namedAfter),
                new Rule("union", this::union),
                new Rule("sport", this::sport),
                new Rule("of-the-world", this::ofTheWorld));
        this.opening = new Rule("sentence-start", this::sentenceStart);
        this.place = new Rule("place", this::placeAround);
        this.determined = new Rule("determined", Homonyms::determinerBefore);
    }

    /** What the name is instead, whoever else bears it. */
    public Optional<Disguise> of(Span span) {
        return always.stream()
                .flatMap(rule -> rule.asDisguise(span, Disguise.Kind.HOMONYM).stream())
                .findFirst()
                .or(() -> opening.asDisguise(span, Disguise.Kind.COMMON_WORD));
    }

    /** Whether the name stands where a town would: {@code entre Lyon et Orange}. */
    public Optional<Disguise> asPlace(Span span) {
        return place.asDisguise(span, Disguise.Kind.HOMONYM);
    }

    /** Whether a title that has no article stands with one: {@code la Libération}. */
    public Optional<Disguise> asCommonNoun(Span span) {
        return determined.asDisguise(span, Disguise.Kind.HOMONYM);
    }

    /** {@code Charles Leclerc}, {@code Michel-Édouard Leclerc} */
    private @Nullable String givenNameBefore(Span span) {
        Token nearest = span.before(1);
        boolean given = nearest.isName() && lexicon.isGivenName(span, nearest);
        return given ? nearest.folded() : null;
    }

    /** {@code M. Leclerc}, {@code la famille Darty} */
    private static @Nullable String courtesyTitle(Span span) {
        Token nearest = span.before(1).is(".") ? span.before(2) : span.before(1);
        return COURTESY.contains(nearest.folded()) ? nearest.folded() : null;
    }

    /** {@code Fondation SFR}, {@code le prix Orange} */
    private @Nullable String institution(Span span) {
        Token nearest = span.before(1);
        boolean institution = lexicon.others().institutions().has(nearest);
        return institution && !lexicon.naming().nouns().has(nearest) ? nearest.folded() : null;
    }

    /** {@code rue de la Redoute}, {@code théorème de Thalès}, {@code étoile Michelin} */
    private @Nullable String namedAfter(Span span) {
        int n = 1;
        while (n <= LONGEST_LINK && (Surroundings.isOf(span.before(n)) || Surroundings.isDefinite(span.before(n)))) {
            n++;
        }
        Token nearest = span.before(n);
        return lexicon.others().namedAfter().has(nearest) ? nearest.folded() : null;
    }

    /** {@code Unsa-RATP}, {@code CGT Carrefour} */
    private @Nullable String union(Span span) {
        Token nearest = span.before(1).isTie() ? span.before(2) : span.before(1);
        boolean acronym = nearest.shape() == Shape.UPPER
                || nearest.isName() && span.before(1).isTie();
        return acronym && lexicon.others().notCompanies().has(nearest) ? nearest.folded() : null;
    }

    /** {@code Elle annonce}, where the capital comes from the place */
    private @Nullable String sentenceStart(Span span) {
        boolean opening =
                span.isOneWord() && span.first().initial() && span.first().shape() == Shape.CAPITALISED;
        return opening && lexicon.others().starters().has(span.first())
                ? span.first().folded()
                : null;
    }

    private @Nullable String sport(Span span) {
        return lexicon.others().sports().has(span.before(1)) ? span.before(1).folded() : null;
    }

    private @Nullable String ofTheWorld(Span span) {
        boolean world = span.last().is("monde") && span.before(1).is("du");
        return world && lexicon.others().ofTheWorld().has(span.before(2))
                ? span.before(2).folded()
                : null;
    }

    /** {@code entre Lyon et Orange}, {@code Orange (Vaucluse)} */
    private @Nullable String placeAround(Span span) {
        Token nearest = span.before(1);
        if (PLACE_PREPOSITIONS.contains(nearest.folded())) {
            return nearest.folded();
        }
        if (Surroundings.isJoint(nearest) && isPlace(span.before(2))) {
            return span.before(2).folded();
        }
        return span.after(1).is("(") && isPlace(span.after(2)) ? span.after(2).folded() : null;
    }

    private boolean isPlace(Token token) {
        return token.isName() && lexicon.others().places().has(token);
    }

    private static @Nullable String determinerBefore(Span span) {
        return DETERMINERS.contains(span.before(1).folded()) ? span.before(1).folded() : null;
    }
}
