package fr.rotative.bench.speed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * French of any length out of a sample of it: each word is one that follows the word before somewhere in the sample, so
 * that words and pairs of words have their natural frequencies. Now and then a made-up word stands in between, the rarer
 * the later it was made up, as a growing archive keeps meeting new names.
 */
public final class GeneratedText {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final double NEW_WORDS = 0.01;
    private static final List<String> SYLLABLES =
            List.of("ba", "cor", "di", "fen", "gal", "lo", "mi", "no", "pra", "ril", "sto", "ta", "vel", "xi", "zan");

    private final Map<String, List<String>> followers = new HashMap<>();
    private final List<String> beginnings = new ArrayList<>();
    private final Random random;

    /** @param seed the same texts come for the same sample and seed */
    public GeneratedText(List<String> sample, long seed) {
        this.random = new Random(seed);
        sample.forEach(this::learn);
    }

    /** A text of so many words. */
    public String words(int count) {
        StringBuilder text = new StringBuilder();
        String word = any(beginnings);
        for (int i = 0; i < count; i++) {
            text.append(text.isEmpty() ? "" : " ").append(word);
            if (random.nextDouble() < NEW_WORDS) {
                text.append(' ').append(madeUp());
            }
            word = next(word);
        }
        return text.toString();
    }

    /** A word as texts have it, a frequent one more often than a rare one. */
    public String word() {
        return next(any(beginnings));
    }

    /** A number below a bound. */
    public int number(int bound) {
        return random.nextInt(bound);
    }

    /** The last word of a sample begins another. */
    private String next(String word) {
        List<String> known = followers.get(word);
        return any(known == null ? beginnings : known);
    }

    private void learn(String text) {
        String before = "";
        for (String word : SPACES.split(text.strip())) {
            if (before.isEmpty()) {
                beginnings.add(word);
            } else {
                followers.computeIfAbsent(before, first -> new ArrayList<>()).add(word);
            }
            before = word;
        }
    }

    /** The inverse of an even number is Zipf's law: the n-th word comes 1/n times as often as the first. */
    private String madeUp() {
        long rank = (long) Math.min(1e7, 1 / (random.nextDouble() + 1e-7));
        StringBuilder word = new StringBuilder();
        for (long rest = rank + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get((int) (rest % SYLLABLES.size())));
        }
        return word.toString();
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
