package fr.rotative.search.translation;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.search.query.Query.And;
import fr.rotative.search.query.Query.AtLeast;
import fr.rotative.search.query.Query.In;
import fr.rotative.search.query.Query.Near;
import fr.rotative.search.query.Query.Opening;
import fr.rotative.search.query.Query.Or;
import fr.rotative.search.query.Query.Phrase;
import fr.rotative.search.query.Query.Term;
import fr.rotative.search.query.Query.Word;
import fr.rotative.search.translation.NamedCompanies.Named;
import fr.rotative.search.translation.Scope.Text;
import fr.rotative.search.translation.Sought.Companies;
import fr.rotative.search.translation.Sought.Expression;
import fr.rotative.search.translation.Sought.Manner;
import fr.rotative.search.translation.Sought.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists the expressions by which a query finds articles, each apart, in the order of the query. */
final class Tracing {
    private static final Query ALWAYS = Query.of(q -> q.matchAll(all -> all));

    private final FunctionWords functionWords;
    private final Wording wording;
    private final NamedCompanies companies;
    private final BiFunction<fr.rotative.search.query.Query, Scope, Query> translation;
    private final List<Sought> found = new ArrayList<>();

    /** @param translation what finds a part of the query in a scope */
    Tracing(
            FunctionWords functionWords,
            Wording wording,
            NamedCompanies companies,
            BiFunction<fr.rotative.search.query.Query, Scope, Query> translation) {
        this.functionWords = functionWords;
        this.wording = wording;
        this.companies = companies;
        this.translation = translation;
    }

    /** Where a part of the query stands: in which scope, and on what condition it counts. */
    private record Place(Scope scope, Query condition) {
        Place in(Scope other) {
            return new Place(other, condition);
        }
    }

    /** @param plain the words that the query asks for without further condition */
    List<Sought> of(fr.rotative.search.query.Query query, List<Word> plain) {
        Place anywhere = new Place(Scope.ARTICLE, ALWAYS);
        words(plain, anywhere);
        query.conjuncts().stream()
                .filter(part -> !(part instanceof Word))
                .distinct()
                .forEach(part -> collect(part, anywhere));
        return found;
    }

    private void collect(fr.rotative.search.query.Query query, Place place) {
        if (query instanceof Term term) {
            term(term, place);
        } else if (query instanceof And and) {
            group(and, place);
        } else if (query instanceof Or or) {
            or.parts().forEach(part -> collect(part, provided(part, place)));
        } else if (query instanceof In in) {
            collect(in.query(), place.in(Scope.of(in.field())));
        } else if (query instanceof Near near) {
            collect(near.left(), provided(near, place));
            collect(near.right(), provided(near, place));
        } else if (query instanceof AtLeast atLeast) {
            collect(atLeast.term(), provided(atLeast, place));
        } else if (query instanceof Opening opening) {
            collect(opening.query(), provided(opening, place).in(Scope.BODY_ALONE));
        }
    }

    private void term(Term term, Place place) {
        if (isCompany(term, place)) {
            return;
        }
        if (term instanceof Word word) {
            words(List.of(word), place);
        } else {
            Manner manner = term instanceof Phrase ? Manner.PHRASE : Manner.BEGINNING;
            add(new Wanted(term.text(), manner, null), place, translation.apply(term, place.scope));
        }
    }

    /** Whether a term means companies and no mere words in their names. */
    private boolean isCompany(Term term, Place place) {
        Named named = place.scope.equals(Scope.COMPANY) ? companies.by(term) : Named.NOTHING;
        if (!named.ids().isEmpty()) {
            found.add(new Companies(term.text(), named.ids()));
        }
        return named.whole();
    }

    private void group(And and, Place place) {
        boolean company = place.scope.equals(Scope.COMPANY)
                && NameTerms.together(and)
                        .filter(name -> isCompany(name, place))
                        .isPresent();
        if (!company) {
            words(substance(and), place);
            and.parts().stream().filter(part -> !(part instanceof Word)).forEach(part -> collect(part, place));
        }
    }

    private List<Word> substance(And and) {
        return and.parts().stream()
                .filter(Word.class::isInstance)
                .map(Word.class::cast)
                .filter(word -> !functionWords.has(word.text()))
                .toList();
    }

    /** An alternative of several parts counts where all of them hold, not each by itself. */
    private Place provided(fr.rotative.search.query.Query part, Place place) {
        return part instanceof Term ? place : new Place(place.scope, translation.apply(part, place.scope));
    }

    private void words(List<Word> words, Place place) {
        words.forEach(word -> add(
                new Wanted(word.text(), Manner.WORDS, null), place, wording.itself(List.of(word.text()), place.scope)));
        if (place.scope.isPartOfText()) {
            wording.otherWays(words, place.scope)
                    .forEach(way -> add(new Wanted(way.asked(), Manner.WORDS, way.also()), place, way.query()));
        }
    }

    private void add(Wanted wanted, Place place, Query query) {
        found.add(new Expression(wanted, fields(place.scope), query, place.condition));
    }

    private static Map<String, List<String>> fields(Scope scope) {
        return scope.texts().stream().collect(Collectors.toMap(Text::stemmed, Tracing::forms));
    }

    private static List<String> forms(Text text) {
        return Stream.of(text.stemmed(), text.folded(), text.exact(), text.names())
                .distinct()
                .toList();
    }
}
