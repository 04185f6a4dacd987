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
import fr.rotative.search.query.Query.Word;
import java.util.List;

/** Prints a query in its canonical spelling, which the parser reads back as the same query. */
public final class QueryPrinter {
    private QueryPrinter() {}

    public static String print(Query query) {
        if (query instanceof And and) {
            return inARow(and.parts());
        }
        if (query instanceof Or or) {
            return String.join(" OU ", each(or.parts()));
        }
        if (query instanceof Near near) {
            return term(near.left()) + " PRES/" + near.distance() + " " + term(near.right());
        }
        return simple(query);
    }

    private static String simple(Query query) {
        if (query instanceof Term term) {
            return term(term);
        }
        if (query instanceof Not not) {
            return "-" + grouped(not.query());
        }
        if (query instanceof In in) {
            return in.field().label() + ":" + grouped(in.query());
        }
        if (query instanceof Opening opening) {
            return "DEBUT/" + opening.words() + "(" + print(opening.query()) + ")";
        }
        if (query instanceof AtLeast atLeast) {
            return ">=" + atLeast.times() + ":" + term(atLeast.term());
        }
        return "date:" + dates((Dated) query);
    }

    private static String term(Term term) {
        if (term instanceof Phrase phrase) {
            return '"' + phrase.text() + '"';
        }
        return term instanceof Prefix prefix ? prefix.text() + "*" : ((Word) term).text();
    }

    /** With a word between numbers that would else be read as one. */
    private static String inARow(List<Query> parts) {
        StringBuilder row = new StringBuilder();
        for (String part : each(parts)) {
            if (!row.isEmpty()) {
                row.append(Numbers.wouldJoin(row.toString(), part) ? " ET " : " ");
            }
            row.append(part);
        }
        return row.toString();
    }

    private static List<String> each(List<Query> parts) {
        return parts.stream()
                .map(part -> part instanceof And || part instanceof Or ? "(" + print(part) + ")" : print(part))
                .toList();
    }

    private static String grouped(Query query) {
        return query instanceof Term || query instanceof AtLeast || query instanceof Dated
                ? print(query)
                : "(" + print(query) + ")";
    }

    private static String dates(Dated dated) {
        String from = dated.from() == null ? "" : dated.from().text();
        String to = dated.to() == null ? "" : dated.to().text();
        return from.equals(to) ? from : from + ".." + to;
    }
}
