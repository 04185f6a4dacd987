package fr.rotative.company.corpus;

import fr.rotative.company.discovery.Sighting.Certainty;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** In how many articles the names of a group were seen, and what they were taken for. */
final class Tally {
    /** How many articles must vouch for a company. */
    private static final int WITNESSES = 2;

    /** A company's name stands without a sign more often than not; but one article in so many shows what it is. */
    private static final int ARTICLES_A_WITNESS = 4;

    /** Below so many articles nothing is said against a name. */
    private static final int ENOUGH_TO_DROP = 8;

    /** One article in so many may err. */
    private static final int ARTICLES_AN_ERROR = 8;

    private final Map<Certainty, Integer> articles = new EnumMap<>(Certainty.class);

    /** By spelling, the number of articles in which it named a company; sorted, so that ties have one outcome. */
    private final Map<String, Integer> spellings = new TreeMap<>();

    void add(Certainty certainty) {
        articles.merge(certainty, 1, Integer::sum);
    }

    void addSpelling(String name) {
        spellings.merge(name, 1, Integer::sum);
    }

    static Tally sum(Collection<Tally> tallies) {
        Tally sum = new Tally();
        for (Tally tally : tallies) {
            tally.articles.forEach((certainty, count) -> sum.articles.merge(certainty, count, Integer::sum));
            tally.spellings.forEach((name, count) -> sum.spellings.merge(name, count, Integer::sum));
        }
        return sum;
    }

    /** Whether any article takes the name for a company's. */
    boolean isEverCompany() {
        return companies() > 0;
    }

    /** Whether enough articles vouch for a company, alone and among those that have the name. */
    boolean isCompany() {
        int sure = count(Certainty.SURE);
        return sure >= WITNESSES && sure * ARTICLES_A_WITNESS >= total();
    }

    /** Whether the few articles that take the name for a company's err. */
    boolean isNoCompany() {
        return isEverCompany()
                && count(Certainty.SURE) < WITNESSES
                && total() >= ENOUGH_TO_DROP
                && companies() * ARTICLES_AN_ERROR <= total();
    }

    /**
     * The spellings that named a company, the most frequent first, of equally frequent ones the fullest that is no web
     * address.
     */
    List<String> spellings() {
        return spellings.keySet().stream()
                .sorted(Comparator.<String>comparingInt(spellings::get)
                        .thenComparing(name -> !NameKey.isWebAddress(name))
                        .thenComparingInt(String::length)
                        .reversed())
                .toList();
    }

    private int companies() {
        return count(Certainty.SURE) + count(Certainty.LIKELY);
    }

    private int total() {
        return companies() + count(Certainty.NONE);
    }

    private int count(Certainty certainty) {
        return articles.getOrDefault(certainty, 0);
    }
}
