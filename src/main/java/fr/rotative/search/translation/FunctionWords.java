package fr.rotative.search.translation;

import fr.rotative.index.IndexDefinition;
import fr.rotative.search.query.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words that say nothing about a subject ({@code le}, {@code comment}), as the index definition lists them. */
public final class FunctionWords {
    private static final Pattern DOTTED = Pattern.compile("\\p{L}(?:\\.\\p{L})+\\.?");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final String FILTERS = "/settings/analysis/filter";

    private final Set<String> words;
    private final Set<String> elided;

    private FunctionWords(Set<String> words, Set<String> elided) {
        this.words = words;
        this.elided = elided;
    }

    public static FunctionWords of(IndexDefinition definition) {
        JsonNode filters = JsonMapper.shared().readTree(definition.json()).at(FILTERS);
        return new FunctionWords(
                texts(filters.at("/function_words/stopwords")), texts(filters.at("/elision/articles")));
    }

    /** Whether it is one, or {@code et/ou}, or has the dots of an abbreviation: {@code S.A.} is cut as {@code sa}. */
    public boolean has(String word) {
        String plain = folded(word);
        return SLASH.splitAsStream(plain).allMatch(words::contains)
                || DOTTED.matcher(plain).matches() && words.contains(plain.replace(".", ""));
    }

    /** The word as the folded fields of the index have it: without elided article, accents and capitals. */
    String folded(String word) {
        String straight = Folding.fold(word);
        int apostrophe = straight.indexOf('\'');
        boolean article = apostrophe > 0 && elided.contains(straight.substring(0, apostrophe));
        return article ? straight.substring(apostrophe + 1) : straight;
    }

    /** The ways to cut a folded word in three around one of these. */
    List<List<String>> within(String word) {
        return words.stream()
                .filter(part -> word.indexOf(part, 1) > 0)
                .map(part -> around(word, word.indexOf(part, 1), part))
                .filter(pieces -> !pieces.get(2).isEmpty())
                .toList();
    }

    private static List<String> around(String word, int at, String part) {
        return List.of(word.substring(0, at), part, word.substring(at + part.length()));
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
