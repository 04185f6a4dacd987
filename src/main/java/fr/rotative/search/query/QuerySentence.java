package fr.rotative.search.query;

import fr.rotative.language.Message;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says a query as a sentence: « articles contenant « licenciement », publiés en 2001, sans « Orange » ». */
public final class QuerySentence {
    /** What is said of a query that asks for nothing. */
    public static final Message EVERYTHING = Message.of("query.everything");

    private QuerySentence() {}

    public static Message of(Query query) {
        if (query.isEverything()) {
            return EVERYTHING;
        }
        List<Query> parts = query.conjuncts();
        List<Message> clauses = new ArrayList<>();
        add(clauses, "query.containing", contained(parts), "list.and");
        List<Message> dates = parts.stream()
                .filter(Dated.class::isInstance)
                .map(part -> Message.of("query.published", DateWords.of((Dated) part)))
                .toList();
        if (!dates.isEmpty()) {
            clauses.add((Message) Message.enumeration("list.and", dates));
        }
        add(clauses, "query.without", excluded(parts), "list.nor");
        return Message.of("query.articles", clauses);
    }

    private static void add(List<Message> clauses, String clause, List<Query> parts, String conjunction) {
        if (!parts.isEmpty()) {
            clauses.add(Message.of(clause, enumeration(parts, conjunction)));
        }
    }

    private static List<Query> contained(List<Query> parts) {
        return parts.stream()
                .filter(part -> !(part instanceof Not || part instanceof Dated))
                .toList();
    }

    private static List<Query> excluded(List<Query> parts) {
        return parts.stream()
                .filter(Not.class::isInstance)
                .map(part -> ((Not) part).query())
                .flatMap(part -> part instanceof Or or ? or.parts().stream() : Stream.of(part))
                .toList();
    }

    private static Object enumeration(List<Query> parts, String conjunction) {
        if (parts.size() == 1 && parts.get(0) instanceof Or or) {
            return enumeration(or.parts(), "list.or");
        }
        return Message.enumeration(
                conjunction, parts.stream().map(QuerySentence::say).toList());
    }

    private static Message say(Query query) {
        if (query instanceof Term term) {
            return term(term);
        }
        if (query instanceof And and) {
            return Message.of("query.group", enumeration(and.parts(), "list.and"));
        }
        if (query instanceof Or or) {
            return Message.of("query.group", enumeration(or.parts(), "list.or"));
        }
        if (query instanceof Not not) {
            return Message.of("query.not", say(not.query()));
        }
        if (query instanceof In in) {
            return Message.of("query.in." + in.field().label(), say(in.query()));
        }
        if (query instanceof Near near) {
            return Message.of("query.near", term(near.left()), near.distance(), term(near.right()));
        }
        if (query instanceof AtLeast atLeast) {
            return Message.of("query.atLeast", atLeast.times(), term(atLeast.term()));
        }
        if (query instanceof Opening opening) {
            return Message.of("query.opening", say(opening.query()), opening.words());
        }
        return Message.of("query.dated", DateWords.of((Dated) query));
    }

    private static Message term(Term term) {
        if (term instanceof Phrase) {
            return Message.of("query.phrase", term.text());
        }
        return Message.of(term instanceof Prefix ? "query.prefix" : "query.term", term.text());
    }
}
