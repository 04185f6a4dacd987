package fr.rotative.company.cues;

import fr.rotative.company.words.Shape;
import fr.rotative.company.words.Span;
import fr.rotative.company.words.Token;
import fr.rotative.company.words.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signs that a name is a company's, the surest first. */
public final class CompanyCues {
    /** The rule of names that follow what they are: {@code la société X}. */
    public static final String NOUN = "company-noun";

    /** The rule of what is bought, sold, agreed with. */
    public static final String BOUGHT = "bought";

    /** The rule of verbs that people, too, are the subject of. */
    public static final String COMMON_VERB = "common-verb";

    /** The ends of host names that firms write with their names. */
    public static final Set<String> DOMAINS = Set.of("com", "fr", "net", "biz", "eu", "tv", "io", "be", "ch", "de");

    private static final Set<String> TOWARDS =
            Set.of("avec", "a", "par", "entre", "dans", "sur", "de", "d", "contre", "chez");

    private static final Set<String> FAILURES = Set.of("redressement", "liquidation", "faillite", "cessation", "depot");
    private static final int FARTHEST_DEED = 3;

    private final Lexicon lexicon;
    private final NounSigns nouns;
    private final VerbSigns verbs;
    private final List<Rule> strong;
    private final List<Rule> weak;

    public CompanyCues(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.nouns = new NounSigns(lexicon);
        this.verbs = new VerbSigns(lexicon);
        WordList companyVerbs = lexicon.deeds().companyVerbs();
        WordList commonVerbs = lexicon.deeds().commonVerbs();
        this.strong = List.of(
                new Rule("legal-form", this::legalForm),
                new Rule("domain", CompanyCues::domain),
                new Rule(NOUN, span -> sure(nouns.before(span))),
                new Rule("owned", span -> nouns.ofWhich(span, lexicon.naming().owned())),
                new Rule("chez", CompanyCues::chez),
                new Rule("such-as", nouns::suchAs),
                new Rule("noun-comma", span -> sure(nouns.beforeComma(span))),
                new Rule("apposition", span -> sure(nouns.apposition(span))),
                new Rule("enclosed-apposition", span -> sure(nouns.enclosedApposition(span))),
                new Rule("company-verb", span -> verbs.after(span, companyVerbs)),
                new Rule("made-by", this::madeBy),
                new Rule("nationality", this::nationality),
                new Rule("insolvency", CompanyCues::insolvency));
        this.weak = List.of(
                new Rule("soft-noun", nouns::before),
                new Rule("soft-apposition", nouns::apposition),
                new Rule("definite-apposition", nouns::definiteApposition),
                new Rule(BOUGHT, this::bought),
                new Rule("role", span -> nouns.ofWhich(span, lexicon.naming().roles())),
                new Rule("according-to", CompanyCues::accordingTo),
                new Rule(COMMON_VERB, span -> verbs.after(span, commonVerbs)));
    }

    /** The surest sign, if there is any. */
    public Optional<Cue> surest(Span span) {
        return first(strong, span, Cue.STRONG).or(() -> first(weak, span, Cue.WEAK));
    }

    private static Optional<Cue> first(List<Rule> rules, Span span, int weight) {
        for (Rule rule : rules) {
            String words = rule.sign().in(span);
            if (words != null) {
                return Optional.of(new Cue(rule.name(), words, weight));
            }
        }
        return Optional.empty();
    }

    /** The noun, unless it also names what is no company. */
    private @Nullable String sure(@Nullable String noun) {
        return noun == null || lexicon.naming().softNouns().has(noun) ? null : noun;
    }

    /** {@code X SA}, {@code X Inc.} */
    private @Nullable String legalForm(Span span) {
        Token next = span.after(1);
        return next.isName() && lexicon.naming().forms().has(next) ? next.folded() : null;
    }

    /** Whether the name stands in quotation marks of its own, as the titles of works do. */
    public static boolean isQuoted(Span span) {
        return Surroundings.isQuote(span.before(1)) && Surroundings.isQuote(span.after(1));
    }

    /** The sign of a name that includes its domain: {@code Petitpois.net}. */
    public static Optional<Cue> ownDomain(Span span) {
        boolean dotted = span.to() - span.from() > 2
                && span.passage().token(span.to() - 2).is(".")
                && span.passage().token(span.to() - 2).isTie();
        return dotted && DOMAINS.contains(span.last().folded())
                ? Optional.of(new Cue("domain", "." + span.last().folded(), Cue.STRONG))
                : Optional.empty();
    }

    /** {@code X.com} */
    private static @Nullable String domain(Span span) {
        boolean dotted =
                span.after(1).isTie() && span.after(1).is(".") && span.after(2).glued();
        return dotted && DOMAINS.contains(span.after(2).folded())
                ? "." + span.after(2).folded()
                : null;
    }

    private static @Nullable String chez(Span span) {
        return span.before(Surroundings.leftOfQuotes(span)).is("chez") ? "chez" : null;
    }

    /** {@code l'américain X}, {@code le belge X} */
    private @Nullable String nationality(Span span) {
        Token nearest = span.before(1);
        boolean bare = lexicon.others().nationalities().has(nearest) && nearest.shape() == Shape.LOWER;
        return bare && Surroundings.isArticle(span.before(2)) ? nearest.folded() : null;
    }

    /** {@code racheter X}, {@code un accord avec X}, {@code cédée en 2016 à la X} */
    private @Nullable String bought(Span span) {
        int n = Surroundings.leftOfQuotes(span);
        n += Surroundings.isDefinite(span.before(n)) ? 1 : 0;
        boolean towards = TOWARDS.contains(span.before(n).folded());
        int farthest = towards ? n + FARTHEST_DEED : n;
        for (int step = towards ? n + 1 : n; step <= farthest; step++) {
            Token deed = span.before(step);
            if (deed.shape() != Shape.LOWER && deed.shape() != Shape.NUMBER) {
                return null;
            }
            if (lexicon.deeds().buying().has(deed)) {
                return deed.folded();
            }
        }
        return null;
    }

    /** {@code édité par X}, {@code financée par le X} */
    private @Nullable String madeBy(Span span) {
        int n = Surroundings.leftOfQuotes(span);
        n += Surroundings.isDefinite(span.before(n)) ? 1 : 0;
        Token deed = span.before(n + 1);
        return span.before(n).is("par") && lexicon.deeds().madeBy().has(deed) ? deed.folded() : null;
    }

    /** {@code X en redressement judiciaire}, {@code X, en liquidation} */
    private static @Nullable String insolvency(Span span) {
        int n = span.after(1).is(",") ? 2 : 1;
        boolean fails =
                span.after(n).is("en") && FAILURES.contains(span.after(n + 1).folded());
        return fails ? span.after(n + 1).folded() : null;
    }

    private static @Nullable String accordingTo(Span span) {
        Token nearest = span.before(Surroundings.leftOfQuotes(span));
        return nearest.is("selon") ? nearest.folded() : null;
    }
}
