package fr.rotative.search.query;

import fr.rotative.search.query.Query.And;
import fr.rotative.search.query.Query.AtLeast;
import fr.rotative.search.query.Query.Dated;
import fr.rotative.search.query.Query.In;
import fr.rotative.search.query.Query.Near;
import fr.rotative.search.query.Query.Not;
import fr.rotative.search.query.Query.Opening;
import fr.rotative.search.query.Query.Or;
import fr.rotative.search.query.Query.Phrase;
import fr.rotative.search.query.Query.Prefix;
import fr.rotative.search.query.Query.Term;
import java.util.List;
import java.util.stream.Collectors;

/** Says a query as a French sentence: « articles contenant « licenciement », publiés en 2001, sans « Orange » ». */
public final class QuerySentence {
    private QuerySentence() {}

    public static String of(Query query) {
        if (query.isEverything()) {
            return "tous les articles";
        }
        List<Query> parts = query.conjuncts();
        List<Query> contained = parts.stream().filter(QuerySentence::isContent).toList();
        List<Query> excluded = parts.stream()
                .filter(Not.class::isInstance)
                .map(part -> ((Not) part).query())
                .toList();
        String dates = dates(parts);
        return "articles"
                + clause(" contenant ", contained, " et ")
                + (dates.isEmpty() ? "" : pause(contained) + dates)
                + clause((dates.isEmpty() ? pause(contained) : ",") + " sans ", excluded, " ni ");
    }

    private static String pause(List<Query> before) {
        return before.isEmpty() ? "" : ",";
    }

    private static boolean isContent(Query part) {
        return !(part instanceof Not || part instanceof Dated);
    }

    private static String dates(List<Query> parts) {
        return parts.stream()
                .filter(Dated.class::isInstance)
                .map(part -> " publiés " + DateWords.of((Dated) part))
                .collect(Collectors.joining(" et"));
    }

    private static String clause(String opening, List<Query> parts, String last) {
        return parts.isEmpty() ? "" : opening + enumeration(parts, last);
    }

    private static String enumeration(List<Query> parts, String last) {
        if (parts.size() == 1 && parts.get(0) instanceof Or or) {
            return enumeration(or.parts(), " ou ");
        }
        List<String> said = parts.stream().map(QuerySentence::say).toList();
        int end = said.size() - 1;
        return end == 0 ? said.get(0) : String.join(", ", said.subList(0, end)) + last + said.get(end);
    }

    private static String say(Query query) {
        if (query instanceof Term term) {
            return term(term);
        }
        if (query instanceof And and) {
            return "(" + enumeration(and.parts(), " et ") + ")";
        }
        if (query instanceof Or or) {
            return "(" + enumeration(or.parts(), " ou ") + ")";
        }
        if (query instanceof Not not) {
            return "tout sauf " + say(not.query());
        }
        if (query instanceof In in) {
            return say(in.query()) + " " + in.field().place();
        }
        if (query instanceof Near near) {
            return term(near.left()) + " à " + words(near.distance()) + " au plus de " + term(near.right());
        }
        if (query instanceof AtLeast atLeast) {
            return "au moins " + atLeast.times() + " fois " + term(atLeast.term());
        }
        if (query instanceof Opening opening) {
            return say(opening.query()) + " dans les " + opening.words() + " premiers mots";
        }
        return "une date de publication " + DateWords.of((Dated) query);
    }

    private static String words(int number) {
        return number == 1 ? "1 mot" : number + " mots";
    }

    private static String term(Term term) {
        String quoted = "«\u00a0" + term.text() + "\u00a0»";
        if (term instanceof Phrase) {
            return "l’expression exacte " + quoted;
        }
        return term instanceof Prefix ? "un mot commençant par " + quoted : quoted;
    }
}
