package fr.rotative.search.translation;

import fr.rotative.search.query.Field;
import fr.rotative.search.query.Query;
import fr.rotative.search.query.Query.And;
import fr.rotative.search.query.Query.In;
import fr.rotative.search.query.Query.Not;
import fr.rotative.search.query.Query.Opening;
import fr.rotative.search.query.Query.Or;
import fr.rotative.search.query.Query.Phrase;
import fr.rotative.search.query.Query.Term;
import fr.rotative.search.query.Query.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a query may name companies.
 *
 * @param asked the terms after {@code societe:}
 * @param runs plain words in a row that may be the former name of one
 */
public record NameTerms(Set<Term> asked, List<Run> runs) {
    private static final int LONGEST = 6;
    private static final int MOST_WORDS = 12;

    /**
     * Plain words in a row.
     *
     * @param from the place of the first one among the plain words of the query
     * @param to the place after the last one
     * @param words as typed
     * @param substance without function words
     */
    public record Run(int from, int to, String words, String substance) {
        /** Whether the other one has all the words of this one, and more. */
        public boolean isPartOf(Run other) {
            return other.from <= from && to <= other.to && to - from < other.to - other.from;
        }
    }

    static NameTerms of(Query query, FunctionWords functionWords) {
        Set<Term> asked = new LinkedHashSet<>();
        collect(query, false, asked);
        List<Word> words = query.conjuncts().stream()
                .filter(Word.class::isInstance)
                .map(Word.class::cast)
                .toList();
        return new NameTerms(asked, words.size() > MOST_WORDS ? List.of() : runs(words, functionWords));
    }

    private static void collect(Query query, boolean company, Set<Term> asked) {
        if (query instanceof Term term && company) {
            asked.add(term);
        } else if (query instanceof And and) {
            together(and).filter(name -> company).ifPresent(asked::add);
            and.parts().forEach(part -> collect(part, company, asked));
        } else if (query instanceof Or or) {
            or.parts().forEach(part -> collect(part, company, asked));
        } else if (query instanceof Not not) {
            collect(not.query(), company, asked);
        } else if (query instanceof Opening opening) {
            collect(opening.query(), company, asked);
        } else if (query instanceof In in) {
            collect(in.query(), in.field() == Field.COMPANY, asked);
        }
    }

    /** Words of a group as the one name that they may be: {@code societe:(France Télécom)}. */
    static Optional<Phrase> together(And and) {
        return and.parts().stream().allMatch(Word.class::isInstance)
                ? Optional.of(new Phrase(
                        and.parts().stream().map(part -> ((Word) part).text()).collect(Collectors.joining(" "))))
                : Optional.empty();
    }

    private static List<Run> runs(List<Word> words, FunctionWords functionWords) {
        List<Run> runs = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
                if (isSubstance(words.get(from), functionWords) && isSubstance(words.get(to - 1), functionWords)) {
                    runs.add(run(from, to, words, functionWords));
                }
            }
        }
        return runs;
    }

    private static boolean isSubstance(Word word, FunctionWords functionWords) {
        return !functionWords.has(word.text());
    }

    private static Run run(int from, int to, List<Word> words, FunctionWords functionWords) {
        List<Word> run = words.subList(from, to);
        List<Word> substance =
                run.stream().filter(word -> isSubstance(word, functionWords)).toList();
        return new Run(from, to, spelt(run), spelt(substance));
    }

    private static String spelt(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
