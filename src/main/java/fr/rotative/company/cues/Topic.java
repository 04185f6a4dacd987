package fr.rotative.company.cues;

import fr.rotative.company.words.Passage;
import fr.rotative.company.words.Token;
import fr.rotative.company.words.WordList;
import java.util.List;
import java.util.Set;

/** What an article is a report of, as far as that changes what the signs of companies are worth. */
public enum Topic {
    BUSINESS,
    /** A match or a race, where firms give their names to teams: what a name does says nothing of the firm. */
    SPORT,
    /** A concert, where a "groupe" is a band. */
    STAGE;

    private static final int ENOUGH_WORDS = 3;
    private static final Set<String> SURE_IN_SPORT =
            Set.of("legal-form", "domain", CompanyCues.NOUN, "owned", "apposition", "such-as", "insolvency");
    private static final Set<String> BANDS = Set.of("groupe", "groupes", "label");

    /** The topic that several words of the article are typical of. */
    public static Topic of(List<Passage> passages, Lexicon lexicon) {
        if (isWrittenWith(lexicon.topics().sport(), passages)) {
            return SPORT;
        }
        return isWrittenWith(lexicon.topics().stage(), passages) ? STAGE : BUSINESS;
    }

    private static boolean isWrittenWith(WordList words, List<Passage> passages) {
        return passages.stream()
                        .flatMap(passage -> passage.tokens().stream())
                        .map(Token::folded)
                        .filter(words::has)
                        .distinct()
                        .limit(ENOUGH_WORDS)
                        .count()
                == ENOUGH_WORDS;
    }

    /** Whether a name alone, without any sign, can be that of the company. */
    public boolean acceptsBareName() {
        return this != SPORT;
    }

    /** Whether such a sign can tell a company in an article on this. */
    public boolean accepts(Cue cue) {
        return switch (this) {
            case BUSINESS -> true;
            case SPORT -> SURE_IN_SPORT.contains(cue.rule());
            case STAGE -> !(cue.rule().equals(CompanyCues.NOUN) && BANDS.contains(cue.words()));
        };
    }
}
