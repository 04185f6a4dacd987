package fr.rotative.search.suggestion;

import fr.rotative.search.query.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The phrases of titles that begin as a reader has typed. */
final class TitlePhrases {
    /** How many words a phrase has at most after the one being typed. */
    private static final int WORDS_MORE = 3;

    /** A phrase of one title is that title's. */
    private static final int TITLES = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&+#]+(?:['’.-][\\p{L}\\p{N}&+#]+)*");

    private final List<String> typed;
    private final Predicate<String> isFunctionWord;

    /** By the folded phrase, the titles that have it. */
    private final Map<String, Integer> titles = new HashMap<>();

    /** By the folded phrase, as it is first written. */
    private final Map<String, String> written = new HashMap<>();

    TitlePhrases(String typed, Predicate<String> isFunctionWord) {
        this.typed = words(Folding.fold(typed));
        this.isFunctionWord = isFunctionWord;
    }

    private static List<String> words(String text) {
        Matcher matcher = WORD.matcher(text);
        return Stream.iterate(matcher.find(), found -> found, found -> matcher.find())
                .map(found -> matcher.group())
                .toList();
    }

    void add(String title) {
        List<String> words = words(title);
        List<String> folded = words.stream().map(Folding::fold).toList();
        Set<String> here = new HashSet<>();
        IntStream.rangeClosed(0, words.size() - typed.size())
                .filter(at -> beginsAt(folded, at))
                .forEach(at -> phrasesAt(words, at).forEach(phrase -> {
                    written.putIfAbsent(Folding.fold(phrase), phrase);
                    here.add(Folding.fold(phrase));
                }));
        here.forEach(phrase -> titles.merge(phrase, 1, Integer::sum));
    }

    /** All words as typed, but the last may go on. */
    private boolean beginsAt(List<String> folded, int at) {
        int last = typed.size() - 1;
        return last >= 0
                && folded.subList(at, at + last).equals(typed.subList(0, last))
                && folded.get(at + last).startsWith(typed.get(last));
    }

    private List<String> phrasesAt(List<String> words, int at) {
        int shortest = at + typed.size();
        int longest = Math.min(words.size(), shortest + WORDS_MORE);
        return IntStream.rangeClosed(shortest, longest)
                .filter(to -> !isFunctionWord.test(words.get(to - 1)))
                .mapToObj(to -> String.join(" ", words.subList(at, to)))
                .toList();
    }

    /** The phrases of several titles, the most frequent first, and none that only ever begins a longer one. */
    List<String> mostFrequent(int size) {
        List<String> phrases = new ArrayList<>(titles.keySet());
        phrases.removeIf(phrase -> count(phrase) < TITLES || isOnlyABeginning(phrase));
        phrases.sort(Comparator.comparingInt(this::count).reversed().thenComparing(Comparator.naturalOrder()));
        return phrases.stream()
                .limit(size)
                .map(phrase -> written.getOrDefault(phrase, phrase))
                .toList();
    }

    private boolean isOnlyABeginning(String phrase) {
        return titles.keySet().stream()
                .anyMatch(other -> other.startsWith(phrase + " ") && count(other) == count(phrase));
    }

    private int count(String phrase) {
        return titles.getOrDefault(phrase, 0);
    }
}
