package fr.rotative.bench;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Mistypes the longest word, the first of several, if it has at least six letters: two neighbours change places, or a
 * letter is left out, put in, or taken for another. The first letter is right, as it mostly is. The same text and seed
 * always make the same error.
 */
record TypingError(long seed) implements Wording {
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{6,}");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final List<Slip> SLIPS = List.of(
            (word, at, letter) ->
                    word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2),
            (word, at, letter) -> word.substring(0, at) + word.substring(at + 1),
            (word, at, letter) -> word.substring(0, at) + letter + word.substring(at),
            (word, at, letter) -> word.substring(0, at) + letter + word.substring(at + 1));

    /** One way to miss a key. */
    private interface Slip {
        String of(String word, int at, char letter);
    }

    @Override
    public String of(String text) {
        return longest(text)
                .map(word ->
                        text.substring(0, word.start()) + mistyped(word.group(), text) + text.substring(word.end()))
                .orElse(text);
    }

    /** The first of the longest ones. */
    private static Optional<MatchResult> longest(String text) {
        return LONG_WORD
                .matcher(text)
                .results()
                .reduce((longest, word) ->
                        word.group().length() > longest.group().length() ? word : longest);
    }

    private String mistyped(String word, String text) {
        Random random = new Random(seed * 31 + text.hashCode());
        String mistyped = word;
        while (mistyped.equals(word)) {
            int at = 1 + random.nextInt(word.length() - 2);
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            mistyped = SLIPS.get(random.nextInt(SLIPS.size())).of(word, at, letter);
        }
        return mistyped;
    }
}
