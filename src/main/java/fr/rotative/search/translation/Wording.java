package fr.rotative.search.translation;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.search.query.Query.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How words are looked for: in all their spellings, and, alone or with their neighbours, by another name. */
final class Wording {
    /** Beyond so many words, expressions among them are no longer looked for. */
    private static final int REREAD_AMONG = 6;

    /** Beyond so many words, of a page that was pasted, none is looked for cut in two. */
    private static final int CUT_AMONG = 30;

    private static final int LONGEST_EXPRESSION = 4;

    private final Spellings spellings;
    private final Synonyms synonyms;
    private final NamedCompanies companies;

    Wording(Spellings spellings, Synonyms synonyms, NamedCompanies companies) {
        this.spellings = spellings;
        this.synonyms = synonyms;
        this.companies = companies;
    }

    /** A word or a synonym of it. */
    Query word(String word, Scope scope) {
        return orSynonym(word, spellings.of(word, scope), scope);
    }

    private Query orSynonym(String word, List<Query> ways, Scope scope) {
        return Clauses.any(Stream.concat(
                        ways.stream(), synonyms.of(word).stream().map(synonym -> synonym(synonym, scope)))
                .toList());
    }

    /**
     * A word, or the company that once was called so.
     *
     * @param among how many words are looked for
     */
    Query plainWord(String word, int among) {
        Set<String> once = companies.onceCalled(word);
        Query itself = among > CUT_AMONG
                ? orSynonym(word, spellings.uncut(word, Scope.ARTICLE), Scope.ARTICLE)
                : word(word, Scope.ARTICLE);
        return once.isEmpty() ? itself : Clauses.any(List.of(itself, Clauses.naming(once)));
    }

    /** All words; or all with some neighbours replaced by another way to write or say them. */
    Query all(List<Word> words, Scope scope, Function<Word, Query> translation) {
        List<Query> each = words.stream().map(translation).toList();
        List<Query> readings = new ArrayList<>(List.of(Clauses.all(each)));
        expressions(words).forEach(expression -> {
            List<Query> others = otherwise(expression.typed(), scope);
            if (!others.isEmpty()) {
                List<Query> parts = new ArrayList<>(each.subList(0, expression.from()));
                parts.add(Clauses.any(others));
                parts.addAll(each.subList(expression.to(), each.size()));
                readings.add(Clauses.all(parts));
            }
        });
        return Clauses.any(readings);
    }

    /** The synonyms of these words, one by one and with their neighbours. */
    List<Alternative> alternatives(List<Word> words, Scope scope) {
        Stream<Expression> single = IntStream.range(0, words.size())
                .mapToObj(at -> new Expression(at, at + 1, List.of(words.get(at).text())));
        return Stream.concat(single, expressions(words))
                .flatMap(expression -> otherNames(expression.typed(), scope))
                .toList();
    }

    /** What finds these words, each in all its spellings, and not by another name. */
    Query itself(List<String> words, Scope scope) {
        return Clauses.all(words.stream()
                .map(word -> Clauses.any(spellings.of(word, scope)))
                .toList());
    }

    /**
     * What is looked for in place of an expression.
     *
     * @param also its synonym; none where it is the same in another spelling
     */
    record Way(String asked, @Nullable String also, Query query) {}

    /** What else is looked for in place of these words: their synonyms, and neighbours written as one. */
    List<Way> otherWays(List<Word> words, Scope scope) {
        Stream<Expression> single = IntStream.range(0, words.size())
                .mapToObj(at -> new Expression(at, at + 1, List.of(words.get(at).text())));
        return Stream.concat(single, expressions(words))
                .flatMap(expression -> otherWays(expression, scope))
                .toList();
    }

    private Stream<Way> otherWays(Expression expression, Scope scope) {
        String asked = String.join(" ", expression.typed());
        Stream<Way> named = synonyms.of(asked).stream().map(also -> new Way(asked, also, synonym(also, scope)));
        return expression.typed().size() == 1 ? named : Stream.concat(joined(expression.typed(), scope), named);
    }

    private Stream<Way> joined(List<String> typed, Scope scope) {
        Query one = Clauses.any(spellings.joined(typed, scope));
        return Stream.of(new Way(String.join(" ", typed), null, one));
    }

    private Stream<Alternative> otherNames(List<String> typed, Scope scope) {
        String asked = String.join(" ", typed);
        return synonyms.of(asked).stream()
                .map(also -> new Alternative(
                        asked, also, Clauses.all(List.of(synonym(also, scope), Clauses.none(itself(typed, scope))))));
    }

    /** Words beside each other, with their place among all. */
    private record Expression(int from, int to, List<String> typed) {}

    /** Whether expressions are looked for among so many words; if not, each of them is by itself. */
    static boolean readsExpressions(int words) {
        return words <= REREAD_AMONG;
    }

    private static Stream<Expression> expressions(List<Word> words) {
        int longest = readsExpressions(words.size()) ? LONGEST_EXPRESSION : 0;
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 2, Math.min(words.size(), from + longest))
                        .mapToObj(to -> new Expression(from, to, typed(words.subList(from, to)))));
    }

    private static List<String> typed(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    /** Synonyms of an expression, the company that once was called so, and the word that it makes. */
    private List<Query> otherwise(List<String> expression, Scope scope) {
        String typed = String.join(" ", expression);
        List<Query> others = new ArrayList<>(spellings.joined(expression, scope));
        synonyms.of(typed).forEach(synonym -> others.add(synonym(synonym, scope)));
        Set<String> once = companies.onceCalled(typed);
        if (!once.isEmpty() && scope.equals(Scope.ARTICLE)) {
            others.add(Clauses.naming(once));
        }
        return others;
    }

    private static Query synonym(String synonym, Scope scope) {
        return Spellings.phrase(synonym, Synonyms.isShort(synonym) ? scope.exact() : scope.stemmed());
    }
}
