package fr.rotative.search.translation;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import fr.rotative.index.IndexDefinition;
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
import fr.rotative.search.translation.NamedCompanies.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns a query into one of Elasticsearch: filters decide which articles match, and {@link Relevance} ranks them.
 */
public final class QueryTranslator {
    private static final int PREFIX_EXPANSIONS = 500;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern ONE_TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");

    private final FunctionWords functionWords;
    private final Synonyms synonyms;
    private final NamedCompanies companies;
    private final Wording wording;
    private final Relevance relevance;
    private final Intervals intervals;
    private final Openings openings;

    public QueryTranslator(Analysis analysis) {
        this.functionWords = FunctionWords.of(IndexDefinition.articles());
        this.synonyms = Synonyms.bundled(functionWords);
        this.companies = NamedCompanies.NONE;
        this.wording = new Wording(new Spellings(functionWords), synonyms, companies);
        this.relevance = new Relevance(functionWords, synonyms);
        this.intervals = new Intervals(functionWords);
        this.openings = new Openings(functionWords, analysis);
    }

    private QueryTranslator(QueryTranslator other, Synonyms synonyms, NamedCompanies companies) {
        this.functionWords = other.functionWords;
        this.synonyms = synonyms;
        this.companies = companies;
        this.wording = new Wording(new Spellings(functionWords), synonyms, companies);
        this.relevance = new Relevance(functionWords, synonyms);
        this.intervals = other.intervals;
        this.openings = other.openings;
    }

    /** One that knows which companies the query names. */
    public QueryTranslator knowing(NamedCompanies named) {
        return new QueryTranslator(this, synonyms, named);
    }

    /** One that keeps to the words that were typed. */
    public QueryTranslator literal() {
        return new QueryTranslator(this, synonyms.none(), companies);
    }

    /** What of the query may name companies: to be looked up for {@link #knowing}. */
    public NameTerms nameTerms(fr.rotative.search.query.Query query) {
        return NameTerms.of(query, functionWords);
    }

    /** How many words of substance the query asks for without further condition. */
    public int plainWords(fr.rotative.search.query.Query query) {
        return plain(query).size();
    }

    public Query translate(fr.rotative.search.query.Query query, Strictness strictness) {
        if (query.isEverything()) {
            return Query.of(q -> q.matchAll(all -> all));
        }
        boolean loose = isLoose(query, strictness);
        List<Word> plain = plain(query, strictness);
        BoolQuery.Builder bool = new BoolQuery.Builder();
        if (!plain.isEmpty()) {
            bool.filter(words(plain, strictness));
        }
        query.conjuncts().stream()
                .filter(part -> !(part instanceof Word || loose && part instanceof Phrase))
                .distinct()
                .forEach(part -> bool.filter(holds(part, Scope.ARTICLE)));
        bool.should(relevance.of(query));
        return bool.build()._toQuery();
    }

    /** The words of substance; all words if none has any. */
    private List<Word> plain(fr.rotative.search.query.Query query) {
        return substance(query.conjuncts().stream()
                .filter(Word.class::isInstance)
                .map(Word.class::cast)
                .toList());
    }

    private List<Word> plain(fr.rotative.search.query.Query query, Strictness strictness) {
        return isLoose(query, strictness) ? substance(loosely(query)) : plain(query);
    }

    private static boolean isLoose(fr.rotative.search.query.Query query, Strictness strictness) {
        return strictness == Strictness.LOOSE && query instanceof And;
    }

    /** The plain words and those of the phrases among them. */
    private static List<Word> loosely(fr.rotative.search.query.Query query) {
        return query.conjuncts().stream()
                .filter(part -> part instanceof Word || part instanceof Phrase)
                .flatMap(part -> BETWEEN_WORDS.splitAsStream(((Term) part).text()))
                .map(Word::new)
                .toList();
    }

    private List<Word> substance(List<Word> words) {
        List<Word> substance =
                words.stream().filter(word -> !functionWords.has(word.text())).toList();
        List<Word> sought = substance.isEmpty() ? words : substance;
        return Wording.readsExpressions(sought.size())
                ? sought
                : sought.stream().distinct().toList();
    }

    private Query words(List<Word> words, Strictness strictness) {
        int least = strictness.least(words.size());
        if (least == words.size()) {
            return wording.all(words, Scope.ARTICLE, word -> wording.plainWord(word.text(), words.size()));
        }
        List<Query> each = words.stream()
                .map(word -> wording.plainWord(word.text(), words.size()))
                .toList();
        return Query.of(q -> q.bool(b -> b.should(each).minimumShouldMatch(String.valueOf(least))));
    }

    /** The synonyms by which the query, where it asks for words and does not exclude them, may find more. */
    public List<Alternative> alternatives(fr.rotative.search.query.Query query, Strictness strictness) {
        List<Word> plain = plain(query);
        List<Alternative> found = new ArrayList<>();
        if (strictness == Strictness.ALL) {
            found.addAll(wording.alternatives(plain, Scope.ARTICLE));
        } else {
            plain.forEach(word -> found.addAll(wording.alternatives(List.of(word), Scope.ARTICLE)));
        }
        query.conjuncts().stream()
                .filter(part -> !(part instanceof Word))
                .distinct()
                .forEach(part -> collect(part, Scope.ARTICLE, found));
        return found;
    }

    /** By what the query finds articles; what it excludes is left aside. */
    public List<Sought> sought(fr.rotative.search.query.Query query) {
        return new Tracing(functionWords, wording, companies, this::holds).of(query, plain(query));
    }

    /** What to mark in the texts of the articles that the query finds, by the names of their fields. */
    public Map<String, Query> marks(fr.rotative.search.query.Query query, Strictness strictness) {
        List<Word> plain = plain(query, strictness);
        return Stream.of(Scope.LEAD_ALONE, Scope.BODY_ALONE)
                .collect(Collectors.toMap(
                        scope -> scope.texts().get(0).stemmed(),
                        scope -> new Marking(wording, this::holds, scope).of(query, plain)));
    }

    private void collect(fr.rotative.search.query.Query query, Scope scope, List<Alternative> found) {
        if (query instanceof Word word) {
            found.addAll(wording.alternatives(List.of(word), scope));
        } else if (query instanceof And and && and.parts().stream().allMatch(Word.class::isInstance)) {
            found.addAll(wording.alternatives(typed(and), scope));
        } else if (query instanceof And and) {
            and.parts().forEach(part -> collect(part, scope, found));
        } else if (query instanceof Or or) {
            or.parts().forEach(part -> collect(part, scope, found));
        } else if (query instanceof In in && in.field().isPartOfText()) {
            collect(in.query(), Scope.of(in.field()), found);
        }
    }

    private static List<Word> typed(And words) {
        return words.parts().stream().map(Word.class::cast).toList();
    }

    private Query holds(fr.rotative.search.query.Query query, Scope scope) {
        if (query instanceof Term term) {
            return term(term, scope);
        }
        if (query instanceof And and) {
            return together(and, scope).orElseGet(() -> group(and, scope));
        }
        if (query instanceof Or or) {
            return Clauses.any(each(or.parts(), part -> holds(part, scope)));
        }
        if (query instanceof Not not) {
            return Clauses.none(literal().holds(not.query(), scope));
        }
        if (query instanceof In in) {
            return (in.field().isPartOfText() ? this : literal()).holds(in.query(), Scope.of(in.field()));
        }
        if (query instanceof Near near) {
            return Clauses.any(each(scope.texts(), text -> intervals.near(near, text)));
        }
        if (query instanceof AtLeast atLeast) {
            return Clauses.any(each(scope.texts(), text -> intervals.atLeast(atLeast, text)));
        }
        if (query instanceof Opening opening) {
            return opens(opening.query(), opening.words(), scope);
        }
        Dated dated = (Dated) query;
        return PublishedWithin.days(
                dated.from() == null ? null : dated.from().first(),
                dated.to() == null ? null : dated.to().last());
    }

    private Query group(And and, Scope scope) {
        return and.parts().stream().allMatch(Word.class::isInstance)
                ? wording.all(typed(and), scope, word -> term(word, scope))
                : Clauses.all(each(and.parts(), part -> holds(part, scope)));
    }

    /** What must hold within the first words; what has nothing to do with their place holds anywhere. */
    private Query opens(fr.rotative.search.query.Query query, int words, Scope scope) {
        if (query instanceof Term term) {
            return openings.within(words, term);
        }
        if (query instanceof And and) {
            return Clauses.all(each(and.parts(), part -> opens(part, words, scope)));
        }
        if (query instanceof Or or) {
            return Clauses.any(each(or.parts(), part -> opens(part, words, scope)));
        }
        if (query instanceof Not not) {
            return Clauses.none(opens(not.query(), words, scope));
        }
        return holds(query, scope);
    }

    /** Words in a group that are the name of a company. */
    private Optional<Query> together(And and, Scope scope) {
        return Optional.of(and)
                .filter(group -> scope.equals(Scope.COMPANY))
                .flatMap(NameTerms::together)
                .map(companies::by)
                .filter(Named::whole)
                .map(named -> Clauses.naming(named.ids()));
    }

    private Query term(Term term, Scope scope) {
        Named named = scope.equals(Scope.COMPANY) ? companies.by(term) : Named.NOTHING;
        if (named.whole()) {
            return Clauses.naming(named.ids());
        }
        Query words = words(term, scope);
        return named.ids().isEmpty() ? words : Clauses.any(List.of(words, Clauses.naming(named.ids())));
    }

    private Query words(Term term, Scope scope) {
        if (term instanceof Phrase phrase) {
            return Spellings.phrase(phrase.text(), scope.exact());
        }
        return term instanceof Prefix prefix ? prefix(prefix, scope) : wording.word(term.text(), scope);
    }

    private Query prefix(Prefix prefix, Scope scope) {
        String beginning = functionWords.folded(prefix.text());
        if (ONE_TOKEN.matcher(beginning).matches()) {
            return Clauses.any(each(
                    scope.folded(),
                    field -> Query.of(q -> q.prefix(p -> p.field(field).value(beginning)))));
        }
        return Query.of(q -> q.multiMatch(m -> m.query(prefix.text())
                .fields(scope.folded())
                .type(TextQueryType.PhrasePrefix)
                .maxExpansions(PREFIX_EXPANSIONS)));
    }

    private static <T> List<Query> each(List<T> parts, Function<T, Query> translation) {
        return parts.stream().distinct().map(translation).toList();
    }
}
