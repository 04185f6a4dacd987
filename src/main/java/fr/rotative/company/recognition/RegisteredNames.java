package fr.rotative.company.recognition;

import fr.rotative.company.Ambiguity;
import fr.rotative.company.Company;
import fr.rotative.company.CompanyRegister;
import fr.rotative.company.cues.CompanyCues;
import fr.rotative.company.cues.Cue;
import fr.rotative.company.cues.Disguise;
import fr.rotative.company.cues.Homonyms;
import fr.rotative.company.cues.InPassing;
import fr.rotative.company.cues.Lexicon;
import fr.rotative.company.recognition.NameTrie.Match;
import fr.rotative.company.words.Passage;
import fr.rotative.company.words.Shape;
import fr.rotative.company.words.Span;
import fr.rotative.company.words.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names of registered companies in an article, and reads what each is in its place. */
final class RegisteredNames {
    /** Sectors whose companies are also sources of news, or places where people write. */
    private static final Set<String> OUTLETS = Set.of("media", "agency");

    private static final Set<String> PLATFORMS = Set.of("platform", "e-commerce");
    private static final String CARS = "automotive";
    private static final Set<String> MAKERS = Set.of("aerospace", "electronics", "software");

    /** How long before a name holds the press may use it: mergers are announced. */
    private static final int MONTHS_OF_NOTICE = 18;

    private final Lexicon lexicon;
    private final NameTrie trie;
    private final CompanyCues cues;
    private final Homonyms homonyms;
    private final InPassing inPassing;

    RegisteredNames(CompanyRegister register, Lexicon lexicon, CompanyCues cues, InPassing inPassing) {
        this.lexicon = lexicon;
        this.trie = new NameTrie(register, lexicon.french());
        this.cues = cues;
        this.homonyms = new Homonyms(lexicon);
        this.inPassing = inPassing;
    }

    /** @param day when the article was published, if that is known */
    List<Naming> in(Passage passage, @Nullable LocalDate day) {
        List<Match> matches = trie.matches(passage);
        return matches.stream()
                .filter(match -> !isPartOfLongerName(match) && !isTiedToOther(match, matches))
                .flatMap(match -> naming(match, day).stream())
                .toList();
    }

    private Optional<Naming> naming(Match match, @Nullable LocalDate day) {
        return bearer(match, day).map(bearer -> {
            Span span = withCountry(match.span());
            Optional<Cue> cue = cues.surest(span);
            return new Naming(span, bearer, disguise(span, bearer, cue), cue);
        });
    }

    /** Who bears the name on that day: nobody rather than the wrong one. */
    private static Optional<Bearer> bearer(Match match, @Nullable LocalDate day) {
        List<Bearer> possible =
                match.bearers().stream().filter(bearer -> mayBear(bearer, day)).toList();
        List<Bearer> holding = possible.stream()
                .filter(bearer -> day == null || bearer.name().held().contains(day))
                .toList();
        List<Bearer> narrowed = holding.isEmpty() ? possible : holding;
        boolean one = narrowed.stream()
                        .map(bearer -> bearer.company().id())
                        .distinct()
                        .count()
                == 1;
        return one ? Optional.of(narrowed.get(0)) : Optional.empty();
    }

    /** A former name lives on in the press; a name to come is known only shortly before. */
    private static boolean mayBear(Bearer bearer, @Nullable LocalDate day) {
        LocalDate from = bearer.name().held().from();
        return day == null || from == null || !day.isBefore(from.minusMonths(MONTHS_OF_NOTICE));
    }

    /** {@code BNP Paribas Personal Finance} is a company of its own, and so is {@code Estuaire Capital}. */
    private boolean isPartOfLongerName(Match match) {
        Span span = match.span();
        Token next = span.after(1);
        Token after = span.after(2);
        boolean named = next.isName() && !next.glued();
        boolean subsidiary =
                named && (isSubsidiaryWord(next) || (after.isName() && !after.glued() && isSubsidiaryWord(after)));
        boolean ambiguous =
                match.bearers().stream().allMatch(bearer -> bearer.company().isAmbiguous());
        return subsidiary || isHyphenated(span) || (ambiguous && span.isOneWord() && followsName(span));
    }

    /** {@code Mini-Transat}, {@code La Croix-Rouge}; but {@code Air France-KLM} are two companies. */
    private static boolean isTiedToOther(Match match, List<Match> matches) {
        Span span = match.span();
        int before = span.from() - 2;
        int after = span.to() + 1;
        return isHyphen(span.before(1)) && span.first().glued() && isStranger(span.passage(), before, matches)
                || isHyphen(span.after(1)) && span.after(2).glued() && isStranger(span.passage(), after, matches);
    }

    private static boolean isHyphen(Token token) {
        return token.isTie() && token.is("-");
    }

    /** Whether a name stands there that is not of the register. */
    private static boolean isStranger(Passage passage, int at, List<Match> matches) {
        return passage.token(at).isName()
                && matches.stream().map(Match::span).noneMatch(span -> span.from() <= at && at < span.to());
    }

    /** {@code La Roche-sur-Yon} */
    private static boolean isHyphenated(Span span) {
        boolean right = isHyphen(span.after(1)) && span.after(2).shape() == Shape.LOWER && isHyphen(span.after(3));
        boolean left = isHyphen(span.before(1)) && span.before(2).shape() == Shape.LOWER && isHyphen(span.before(3));
        return left || right;
    }

    private boolean followsName(Span span) {
        Token before = span.before(1);
        boolean person = lexicon.persons().givenNames().has(before)
                || lexicon.persons().roles().has(before);
        boolean opening = before.initial() && lexicon.others().starters().has(before);
        return before.isName() && !opening && !person && !span.first().glued();
    }

    private boolean isSubsidiaryWord(Token token) {
        return lexicon.naming().inside().has(token) && !lexicon.naming().forms().has(token);
    }

    /** {@code Banijay France} is Banijay. */
    private Span withCountry(Span span) {
        Token next = span.after(1);
        boolean country =
                next.isName() && !next.glued() && lexicon.others().places().has(next);
        return country ? new Span(span.passage(), span.from(), span.to() + 1) : span;
    }

    private Optional<Disguise> disguise(Span span, Bearer bearer, Optional<Cue> cue) {
        return homonym(span, bearer, cue).or(() -> inPassing(span, bearer.company(), cue));
    }

    private Optional<Disguise> homonym(Span span, Bearer bearer, Optional<Cue> cue) {
        Company company = bearer.company();
        Optional<Disguise> homonym = homonyms.of(span);
        boolean doubtful =
                bearer.isAmbiguousAs(span) && cue.filter(Cue::isStrong).isEmpty();
        if (homonym.isPresent() || !doubtful) {
            return homonym;
        }
        boolean title = OUTLETS.contains(company.sector()) && span.isOneWord();
        return Optional.<Disguise>empty()
                .or(() -> company.ambiguity().contains(Ambiguity.PLACE) ? homonyms.asPlace(span) : Optional.empty())
                .or(() -> title ? homonyms.asCommonNoun(span) : Optional.empty());
    }

    private static boolean isAct(Cue cue) {
        return cue.isStrong() || cue.rule().equals(CompanyCues.BOUGHT);
    }

    private Optional<Disguise> inPassing(Span span, Company company, Optional<Cue> cue) {
        String sector = company.sector();
        boolean acts = cue.filter(RegisteredNames::isAct).isPresent();
        return Optional.<Disguise>empty()
                .or(() -> MAKERS.contains(sector) ? inPassing.asMaker(span) : Optional.empty())
                .or(() -> CARS.equals(sector) ? inPassing.asCarMaker(span) : Optional.empty())
                .or(() -> PLATFORMS.contains(sector) ? inPassing.asPlatform(span) : Optional.empty())
                .or(() -> OUTLETS.contains(sector) && !acts ? inPassing.asSource(span) : Optional.empty());
    }
}
