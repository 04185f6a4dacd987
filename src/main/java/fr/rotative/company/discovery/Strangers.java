package fr.rotative.company.discovery;

import fr.rotative.company.cues.Lexicon;
import fr.rotative.company.words.Shape;
import fr.rotative.company.words.Span;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Names of an article that are people, places, institutions or terms: no companies. */
final class Strangers {
    private static final int SHORTEST_NAME = 2;
    private static final Set<String> OF = Set.of("d", "de", "du", "la", "l");

    private final Lexicon lexicon;
    private final People people;
    private final List<Kind> kinds;

    /** A sort of name that is no company's. */
    private record Kind(String name, Predicate<Candidate> includes) {}

    Strangers(Lexicon lexicon, Collection<Candidate> candidates) {
        this.lexicon = lexicon;
        this.people = new People(lexicon, candidates);
        this.kinds = List.of(
                new Kind("term", this::isTerm),
                new Kind("common-noun", this::isCommonNoun),
                new Kind("common-word", this::isCommonWord),
                new Kind("place", this::isPlace),
                new Kind("institution", this::isInstitution),
                new Kind("person", people::include));
    }

    boolean include(Candidate candidate) {
        return kinds.stream().anyMatch(kind -> kind.includes().test(candidate));
    }

    private boolean isTerm(Candidate candidate) {
        boolean opensWithTerm = lexicon.others().notCompanies().has(candidate.firstWord());
        return candidate.key().length() < SHORTEST_NAME
                || lexicon.others().notCompanies().has(candidate.key())
                || lexicon.others().nationalities().has(candidate.key())
                || (opensWithTerm && (isTied(candidate.sample()) || !endsLikeCompany(candidate)));
    }

    /** {@code SUD-Rail} */
    private static boolean isTied(Span span) {
        return span.passage().token(span.from() + 1).is("-");
    }

    /** {@code Fonds}, {@code Group}: alone, these name nobody. */
    private boolean isCommonNoun(Candidate candidate) {
        return candidate.isOneWord()
                && (lexicon.others().starters().has(candidate.key())
                        || lexicon.naming().nouns().has(candidate.key())
                        || lexicon.naming().inside().has(candidate.key())
                        || lexicon.naming().heads().has(candidate.key())
                        || lexicon.naming().forms().has(candidate.key()));
    }

    /** {@code Lits fermés}: the capital of a word of the language that stands only where sentences begin says nothing. */
    private boolean isCommonWord(Candidate candidate) {
        return candidate.isOneWord() && candidate.spans().stream().allMatch(this::isOpeningWord);
    }

    private boolean isOpeningWord(Span span) {
        return span.first().initial()
                && span.first().shape() == Shape.CAPITALISED
                && lexicon.french().has(span.surface());
    }

    private boolean isPlace(Candidate candidate) {
        return lexicon.others().places().has(candidate.key())
                || candidate.words().stream().allMatch(lexicon.others().places()::has);
    }

    private boolean isInstitution(Candidate candidate) {
        return isNamedAfterPerson(candidate)
                || isCentralBank(candidate)
                || !endsLikeCompany(candidate)
                        && (candidate.words().stream().anyMatch(this::isInstitutional)
                                || candidate.spans().stream()
                                        .anyMatch(span ->
                                                isInstitutional(span.before(1).folded())));
    }

    /** {@code Fonds Hélène et Édouard Untel} */
    private boolean isNamedAfterPerson(Candidate candidate) {
        List<String> words = candidate.words();
        return words.size() > 1
                && lexicon.naming().nouns().has(words.get(0))
                && lexicon.persons().givenNames().has(words.get(1));
    }

    /** {@code Banque d'Angleterre} */
    private boolean isCentralBank(Candidate candidate) {
        return candidate.firstWord().equals("banque")
                && !candidate.isOneWord()
                && candidate.words().stream()
                        .skip(1)
                        .allMatch(word ->
                                OF.contains(word) || lexicon.others().places().has(word));
    }

    private boolean isInstitutional(String word) {
        return lexicon.others().institutions().has(word)
                && !lexicon.naming().nouns().has(word);
    }

    private boolean endsLikeCompany(Candidate candidate) {
        return !candidate.isOneWord() && lexicon.naming().inside().has(candidate.lastWord());
    }
}
