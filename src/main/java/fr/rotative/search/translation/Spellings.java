package fr.rotative.search.translation;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import fr.rotative.search.query.QueryLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A word in any inflection, and however it is cut: {@code e-commerce}, {@code e commerce} and {@code ecommerce},
 * {@code PagesJaunes} and {@code Pages Jaunes}.
 */
final class Spellings {
    /** Shorter pieces are too often words of their own beside each other. */
    private static final int SHORTEST_PIECE = 3;

    private static final int SHORTEST_AFTER_E = 4;
    private static final int SHORTEST_AFTER_PREPOSITION = 3;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-\u2010\u2011](?=\\p{L})");

    private final FunctionWords functionWords;

    Spellings(FunctionWords functionWords) {
        this.functionWords = functionWords;
    }

    /** A word; one with signs or hyphens as a phrase of its parts. */
    List<Query> of(String word, Scope scope) {
        if (functionWords.has(word)) {
            return List.of(functionWord(word, scope));
        }
        List<Query> ways = new ArrayList<>(asWritten(word, scope));
        String joined = HYPHEN.matcher(word).replaceAll("");
        if (!joined.equals(word)) {
            ways.add(phrase(joined, scope.stemmed()));
        }
        cuts(functionWords.folded(word))
                .map(cut -> phrase(cut, scope.stemmed()))
                .forEach(ways::add);
        return ways;
    }

    /** The same, as it is written. */
    List<Query> uncut(String word, Scope scope) {
        return functionWords.has(word) ? List.of(functionWord(word, scope)) : asWritten(word, scope);
    }

    private static List<Query> asWritten(String word, Scope scope) {
        return List.of(phrase(word, scope.stemmed()), phrase(word, scope.names()));
    }

    /** Words beside each other, written as one. */
    List<Query> joined(List<String> words, Scope scope) {
        String one = String.join("", words);
        return List.of(phrase(one, scope.names()), phrase(one, scope.stemmed()));
    }

    static Query phrase(String text, List<String> fields) {
        return Query.of(q -> q.multiMatch(m -> m.query(text).fields(fields).type(TextQueryType.Phrase)));
    }

    /** Asked for all the same, so cut as the index has it: the analyzer for queries would leave it out. */
    private static Query functionWord(String word, Scope scope) {
        return Query.of(q -> q.multiMatch(m ->
                m.query(word).fields(scope.folded()).analyzer(Scope.UNSTEMMED).type(TextQueryType.Phrase)));
    }

    /** The word as two, neither of which says nothing but {@code sous}, or as two around one: {@code rue du commerce}. */
    private Stream<String> cuts(String word) {
        if (word.length() > QueryLimits.LONGEST_WORD || !LETTERS.matcher(word).matches()) {
            return Stream.empty();
        }
        Stream<String> two = IntStream.range(1, word.length())
                .mapToObj(at -> List.of(word.substring(0, at), word.substring(at)))
                .filter(pieces -> areLong(pieces) || isElectronic(pieces))
                .filter(pieces -> pieces.stream().noneMatch(functionWords::has) || isUnder(pieces))
                .map(pieces -> String.join(" ", pieces));
        return Stream.concat(two, around(word));
    }

    private Stream<String> around(String word) {
        return functionWords.within(word).stream()
                .filter(pieces -> areLong(List.of(pieces.get(0), pieces.get(2))))
                .map(pieces -> String.join(" ", pieces));
    }

    private static boolean areLong(List<String> pieces) {
        return pieces.stream().allMatch(piece -> piece.length() >= SHORTEST_PIECE);
    }

    /** {@code soustraitance}: of all prepositions, this one alone begins no word of which the rest is another. */
    private static boolean isUnder(List<String> pieces) {
        return pieces.get(0).equals("sous") && pieces.get(1).length() >= SHORTEST_AFTER_PREPOSITION;
    }

    private static boolean isElectronic(List<String> pieces) {
        return pieces.get(0).equals("e") && pieces.get(1).length() >= SHORTEST_AFTER_E;
    }
}
