package fr.rotative.company.discovery;

import fr.rotative.company.cues.CompanyCues;
import fr.rotative.company.cues.Cue;
import fr.rotative.company.cues.InPassing;
import fr.rotative.company.cues.Lexicon;
import fr.rotative.company.cues.Topic;
import fr.rotative.company.words.Passage;
import fr.rotative.company.words.Shape;
import fr.rotative.company.words.Span;
import fr.rotative.company.words.Token;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the companies of an article that the register does not know: the names for which the signs around all their
 * places, together, weigh as much as one sure sign.
 */
public final class Discovery {
    /** An article as discovery sees it. */
    public record Article(List<Passage> passages, Topic topic) {}

    private static final int REPEATED = 3;
    private static final int WEAK_SIGNS = 3;

    private final Lexicon lexicon;
    private final CompanyCues cues;
    private final InPassing inPassing;

    public Discovery(Lexicon lexicon, CompanyCues cues, InPassing inPassing) {
        this.lexicon = lexicon;
        this.cues = cues;
        this.inPassing = inPassing;
    }

    /**
     * @param taken where names of the register stand, whatever they are there
     * @param companies where companies of the register are named
     */
    public List<Discovered> companies(Article article, List<Span> taken, List<Span> companies) {
        return companies(article.topic(), candidates(article, taken), companies);
    }

    /** Of every name that the register does not know: whether it is a company's, as far as this article tells. */
    public List<Sighting> sightings(Article article, List<Span> taken, List<Span> companies) {
        List<Candidate> candidates = candidates(article, taken);
        List<Discovered> found = companies(article.topic(), candidates, companies);
        Set<String> theirs = found.stream()
                .flatMap(company -> company.spans().stream())
                .map(Span::key)
                .collect(Collectors.toUnmodifiableSet());
        Stream<Sighting> others = candidates.stream()
                .filter(candidate -> !theirs.contains(candidate.key()))
                .map(Sighting::of);
        return Stream.concat(found.stream().map(Sighting::of), others).toList();
    }

    private List<Candidate> candidates(Article article, List<Span> taken) {
        return new Candidates(lexicon).in(article.passages(), taken);
    }

    private List<Discovered> companies(Topic topic, List<Candidate> candidates, List<Span> companies) {
        Strangers strangers = new Strangers(lexicon, candidates);
        List<Candidate> plausible = candidates.stream()
                .filter(candidate -> !strangers.include(candidate))
                .toList();
        Map<String, Discovered> found = new LinkedHashMap<>();
        plausible.forEach(
                candidate -> judge(candidate, topic).ifPresent(company -> found.put(candidate.key(), company)));
        new Lists(companies, found).complete(plausible);
        return new Aliases(found).merged(plausible);
    }

    private Optional<Discovered> judge(Candidate candidate, Topic topic) {
        if (candidate.spans().stream().anyMatch(this::isThing)) {
            return Optional.empty();
        }
        List<Cue> around = candidate.spans().stream()
                .filter(span -> inPassing.asMaker(span).isEmpty())
                .flatMap(span -> CompanyCues.ownDomain(span).or(() -> cues.surest(span)).stream())
                .filter(topic::accepts)
                .toList();
        Optional<Cue> surest = around.stream()
                .max(Comparator.comparingInt(Cue::weight))
                .or(() -> companyWord(candidate))
                .or(() -> camelCase(candidate));
        return surest.filter(cue -> isEnough(candidate, around))
                .map(cue -> new Discovered(candidate.sample().surface(), candidate.spans(), cue));
    }

    /** Whether a sure sign is there, or weak ones add up; for letters that may be a party's only a sure one will do. */
    private boolean isEnough(Candidate candidate, List<Cue> around) {
        if (companyWord(candidate).isPresent() || around.stream().anyMatch(Cue::isStrong)) {
            return true;
        }
        int signs = around.size() + (camelCase(candidate).isPresent() ? Cue.STRONG : 0);
        boolean acronym = candidate.isOneWord() && candidate.sample().first().shape() == Shape.UPPER;
        boolean said = prominence(candidate) > Cue.WEAK || around.stream().anyMatch(Discovery::isMoreThanVerb);
        boolean placed =
                candidate.spans().stream().anyMatch(span -> span.before(1).is("a"));
        return !acronym && !placed && said && signs > 0 && signs + prominence(candidate) >= WEAK_SIGNS;
    }

    /** {@code la console X}; but {@code la société de services X} */
    private boolean isThing(Span span) {
        return inPassing.asThing(span).isPresent()
                && cues.surest(span)
                        .filter(cue -> cue.rule().equals(CompanyCues.NOUN))
                        .isEmpty();
    }

    /** A name that the title has, or that comes back, is more than an aside. */
    private static int prominence(Candidate candidate) {
        int repeated = candidate.spans().size() >= REPEATED ? Cue.WEAK : 0;
        return candidate.isInTitle() && candidate.spans().size() > 1 ? repeated + Cue.WEAK : repeated;
    }

    /** People, too, announce and explain. */
    private static boolean isMoreThanVerb(Cue cue) {
        return !cue.rule().equals(CompanyCues.COMMON_VERB);
    }

    /** {@code Estuaire Capital}; but "The Social Network" is a film. */
    private Optional<Cue> companyWord(Candidate candidate) {
        if (candidate.spans().stream().allMatch(CompanyCues::isQuoted)) {
            return Optional.empty();
        }
        return candidate.words().stream()
                .filter(word ->
                        !candidate.isOneWord() && lexicon.naming().inside().has(word))
                .findFirst()
                .map(word -> new Cue("company-word", word, Cue.STRONG));
    }

    /** {@code MonDocteur} */
    private static Optional<Cue> camelCase(Candidate candidate) {
        Token token = candidate.sample().first();
        return token.shape() == Shape.MIXED && candidate.isOneWord()
                ? Optional.of(new Cue("camel-case", candidate.key(), Cue.WEAK))
                : Optional.empty();
    }
}
