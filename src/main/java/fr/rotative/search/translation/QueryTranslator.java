package fr.rotative.search.translation;

import co.elastic.clients.elasticsearch._types.FieldValue;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns a query into one of Elasticsearch: filters decide which articles match, and {@link Relevance} ranks them.
 */
public final class QueryTranslator {
    /** Beyond so many words, expressions among them are no longer looked for. */
    private static final int REREAD_AMONG = 6;

    private static final int LONGEST_EXPRESSION = 4;

    private static final int PREFIX_EXPANSIONS = 500;
    private static final Pattern ONE_TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");

    private final FunctionWords functionWords;
    private final Synonyms synonyms;
    private final Relevance relevance;
    private final Intervals intervals;
    private final Openings openings;
    private final NamedCompanies companies;

    public QueryTranslator(Analysis analysis) {
        this.functionWords = FunctionWords.of(IndexDefinition.articles());
        this.synonyms = Synonyms.bundled(functionWords);
        this.relevance = new Relevance(functionWords, synonyms);
        this.intervals = new Intervals(functionWords);
        this.openings = new Openings(functionWords, analysis);
        this.companies = NamedCompanies.NONE;
    }

    private QueryTranslator(QueryTranslator other, NamedCompanies companies) {
        this.functionWords = other.functionWords;
        this.synonyms = other.synonyms;
        this.relevance = other.relevance;
        this.intervals = other.intervals;
        this.openings = other.openings;
        this.companies = companies;
    }

    /** One that knows which companies the query names. */
    public QueryTranslator knowing(NamedCompanies named) {
        return new QueryTranslator(this, named);
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
        List<Word> plain = plain(query);
        BoolQuery.Builder bool = new BoolQuery.Builder();
        if (!plain.isEmpty()) {
            bool.filter(words(plain, strictness));
        }
        query.conjuncts().stream()
                .filter(part -> !(part instanceof Word))
                .forEach(part -> bool.filter(holds(part, Scope.ARTICLE)));
        bool.should(relevance.of(query));
        return bool.build()._toQuery();
    }

    /** The words of substance; all words if none has any. */
    private List<Word> plain(fr.rotative.search.query.Query query) {
        List<Word> words = query.conjuncts().stream()
                .filter(Word.class::isInstance)
                .map(Word.class::cast)
                .toList();
        List<Word> substance =
                words.stream().filter(word -> !functionWords.has(word.text())).toList();
        return substance.isEmpty() ? words : substance;
    }

    private Query words(List<Word> words, Strictness strictness) {
        List<Query> each = words.stream().map(this::plainWord).toList();
        int least = strictness.least(words.size());
        if (least < words.size()) {
            return Query.of(q -> q.bool(b -> b.should(each).minimumShouldMatch(String.valueOf(least))));
        }
        return any(readings(words, each));
    }

    private Query plainWord(Word word) {
        Query itself = word(word, Scope.ARTICLE);
        Set<String> companies = this.companies.onceCalled(word.text());
        return companies.isEmpty() ? itself : any(List.of(itself, naming(companies)));
    }

    /** All words; or all with some neighbours replaced by another way to write or say them. */
    private List<Query> readings(List<Word> words, List<Query> each) {
        List<Query> readings = new ArrayList<>(List.of(all(each)));
        int longest = words.size() > REREAD_AMONG ? 0 : LONGEST_EXPRESSION;
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 2; to <= Math.min(words.size(), from + longest); to++) {
                List<Query> others = otherwise(words.subList(from, to));
                if (!others.isEmpty()) {
                    List<Query> parts = new ArrayList<>(each.subList(0, from));
                    parts.add(any(others));
                    parts.addAll(each.subList(to, each.size()));
                    readings.add(all(parts));
                }
            }
        }
        return readings;
    }

    /** Synonyms of an expression, and the company that once was called so; of two words also the one that they make. */
    private List<Query> otherwise(List<Word> expression) {
        Stream<Query> joined =
                expression.size() == 2 ? Stream.of(phrase(spelt(expression, ""), Scope.ARTICLE.names())) : Stream.of();
        Stream<Query> said =
                synonyms.of(spelt(expression, " ")).stream().map(synonym -> phrase(synonym, Scope.ARTICLE.stemmed()));
        Set<String> once = companies.onceCalled(spelt(expression, " "));
        Stream<Query> named = once.isEmpty() ? Stream.of() : Stream.of(naming(once));
        return Stream.of(joined, said, named).flatMap(Function.identity()).toList();
    }

    private static String spelt(List<Word> words, String between) {
        return words.stream().map(Word::text).collect(Collectors.joining(between));
    }

    private Query holds(fr.rotative.search.query.Query query, Scope scope) {
        if (query instanceof Term term) {
            return term(term, scope);
        }
        if (query instanceof And and) {
            return together(and, scope).orElseGet(() -> all(each(and.parts(), part -> holds(part, scope))));
        }
        if (query instanceof Or or) {
            return any(each(or.parts(), part -> holds(part, scope)));
        }
        if (query instanceof Not not) {
            return none(holds(not.query(), scope));
        }
        if (query instanceof In in) {
            return holds(in.query(), Scope.of(in.field()));
        }
        if (query instanceof Near near) {
            return any(each(scope.texts(), text -> intervals.near(near, text)));
        }
        if (query instanceof AtLeast atLeast) {
            return any(each(scope.texts(), text -> intervals.atLeast(atLeast, text)));
        }
        if (query instanceof Opening opening) {
            return opens(opening.query(), opening.words(), scope);
        }
        Dated dated = (Dated) query;
        return PublishedWithin.days(
                dated.from() == null ? null : dated.from().first(),
                dated.to() == null ? null : dated.to().last());
    }

    /** What must hold within the first words; what has nothing to do with their place holds anywhere. */
    private Query opens(fr.rotative.search.query.Query query, int words, Scope scope) {
        if (query instanceof Term term) {
            return openings.within(words, term);
        }
        if (query instanceof And and) {
            return all(each(and.parts(), part -> opens(part, words, scope)));
        }
        if (query instanceof Or or) {
            return any(each(or.parts(), part -> opens(part, words, scope)));
        }
        if (query instanceof Not not) {
            return none(opens(not.query(), words, scope));
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
                .map(named -> naming(named.ids()));
    }

    private Query term(Term term, Scope scope) {
        Named named = scope.equals(Scope.COMPANY) ? companies.by(term) : Named.NOTHING;
        if (named.whole()) {
            return naming(named.ids());
        }
        Query words = words(term, scope);
        return named.ids().isEmpty() ? words : any(List.of(words, naming(named.ids())));
    }

    private static Query naming(Set<String> companies) {
        List<FieldValue> ids = companies.stream().sorted().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field("companies.id").terms(v -> v.value(ids))));
    }

    private Query words(Term term, Scope scope) {
        if (term instanceof Phrase phrase) {
            return phrase(phrase.text(), scope.exact());
        }
        return term instanceof Prefix prefix ? prefix(prefix, scope) : word((Word) term, scope);
    }

    /** A word in any inflection or spelling, or a synonym of it; a word with signs or hyphens as a phrase of its parts. */
    private Query word(Word word, Scope scope) {
        Stream<Query> itself = functionWords.has(word.text())
                ? Stream.of(functionWord(word, scope))
                : Stream.of(phrase(word.text(), scope.stemmed()), phrase(word.text(), scope.names()));
        Stream<Query> others = synonyms.of(word.text()).stream().map(synonym -> phrase(synonym, scope.stemmed()));
        return any(Stream.concat(itself, others).toList());
    }

    /** Asked for all the same, so cut as the index has it: the analyzer for queries would leave it out. */
    private static Query functionWord(Word word, Scope scope) {
        return Query.of(q -> q.multiMatch(m -> m.query(word.text())
                .fields(scope.folded())
                .analyzer(Scope.UNSTEMMED)
                .type(TextQueryType.Phrase)));
    }

    private Query prefix(Prefix prefix, Scope scope) {
        String beginning = functionWords.folded(prefix.text());
        if (ONE_TOKEN.matcher(beginning).matches()) {
            return any(each(
                    scope.folded(),
                    field -> Query.of(q -> q.prefix(p -> p.field(field).value(beginning)))));
        }
        return Query.of(q -> q.multiMatch(m -> m.query(prefix.text())
                .fields(scope.folded())
                .type(TextQueryType.PhrasePrefix)
                .maxExpansions(PREFIX_EXPANSIONS)));
    }

    static Query phrase(String text, List<String> fields) {
        return Query.of(q -> q.multiMatch(m -> m.query(text).fields(fields).type(TextQueryType.Phrase)));
    }

    private static <T> List<Query> each(List<T> parts, Function<T, Query> translation) {
        return parts.stream().map(translation).toList();
    }

    private static Query all(List<Query> queries) {
        return queries.size() == 1 ? queries.get(0) : Query.of(q -> q.bool(b -> b.filter(queries)));
    }

    private static Query any(List<Query> queries) {
        return queries.size() == 1 ? queries.get(0) : Query.of(q -> q.bool(b -> b.should(queries)));
    }

    private static Query none(Query query) {
        return Query.of(q -> q.bool(b -> b.mustNot(query)));
    }
}
