package fr.rotative.search.translation;

import fr.rotative.search.query.Query;
import fr.rotative.search.query.Query.And;
import fr.rotative.search.query.Query.AtLeast;
import fr.rotative.search.query.Query.In;
import fr.rotative.search.query.Query.Near;
import fr.rotative.search.query.Query.Opening;
import fr.rotative.search.query.Query.Or;
import fr.rotative.search.query.Query.Phrase;
import fr.rotative.search.query.Query.Prefix;
import fr.rotative.search.query.Query.Term;
import fr.rotative.search.query.Query.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words and phrases that speak for an article, in the order of the query: what ranks the articles that match.
 * What is excluded does not count, nor what is found in an article's properties.
 */
record Evidence(List<Term> terms) {

    static Evidence of(Query query) {
        List<Term> terms = new ArrayList<>();
        collect(query, terms);
        return new Evidence(terms);
    }

    /** All words in one text. */
    String text() {
        return textWithout(Set.of());
    }

    /** The words of the others in one text. */
    String textWithout(Set<String> words) {
        return terms.stream()
                .map(Term::text)
                .filter(text -> !words.contains(text))
                .collect(Collectors.joining(" "));
    }

    /** Each two words of substance that follow each other, with the function words between them. */
    List<String> pairs(FunctionWords functionWords) {
        List<String> pairs = new ArrayList<>();
        StringBuilder pair = new StringBuilder();
        for (Term term : terms) {
            boolean substance = !(term instanceof Word && functionWords.has(term.text()));
            if (pair.length() > 0) {
                pair.append(' ').append(term.text());
            }
            if (substance) {
                if (pair.length() > 0) {
                    pairs.add(pair.toString());
                }
                pair = new StringBuilder(term.text());
            }
        }
        return pairs;
    }

    private static void collect(Query query, List<Term> terms) {
        if (query instanceof Word || query instanceof Phrase) {
            terms.add((Term) query);
        } else if (query instanceof And and) {
            and.parts().forEach(part -> collect(part, terms));
        } else if (query instanceof Or or) {
            or.parts().forEach(part -> collect(part, terms));
        } else if (query instanceof Near near) {
            collect(near.left(), terms);
            collect(near.right(), terms);
        } else if (query instanceof AtLeast atLeast && !(atLeast.term() instanceof Prefix)) {
            terms.add(atLeast.term());
        } else if (query instanceof Opening opening) {
            collect(opening.query(), terms);
        } else if (query instanceof In in && in.field().isPartOfText()) {
            collect(in.query(), terms);
        }
    }
}
