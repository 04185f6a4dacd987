package fr.rotative.company.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * A set of folded words, read from a table of {@code company/} in the resources.
 *
 * <p>A table has words separated by commas or line ends; {@code #} begins a remark; {@code annonc*} stands for every word
 * that begins so.
 */
public final class WordList {
    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();

    /** How long the stems are: most beginnings of a word need not be looked up. */
    private final BitSet lengths = new BitSet();

    private WordList() {}

    /** @throws IllegalArgumentException if there is no such table */
    public static WordList bundled(String name) {
        InputStream stream = WordList.class.getResourceAsStream("/company/" + name + ".txt");
        if (stream == null) {
            throw new IllegalArgumentException("No word list " + name);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            WordList list = new WordList();
            lines.lines().forEach(list::addLine);
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException("Word list " + name + " cannot be read", e);
        }
    }

    private void addLine(String line) {
        int remark = line.indexOf('#');
        String kept = remark < 0 ? line : line.substring(0, remark);
        Arrays.stream(kept.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(this::add);
    }

    private void add(String word) {
        if (word.endsWith("*")) {
            String stem = Folding.fold(word.substring(0, word.length() - 1));
            stems.add(stem);
            lengths.set(stem.length());
        } else {
            String folded = Folding.fold(word);
            words.add(folded);
            words.add(folded.replace('-', ' '));
        }
    }

    public boolean has(Token token) {
        return has(token.folded());
    }

    /** Whether the folded word is listed, or begins as a listed stem does. */
    public boolean has(String folded) {
        return words.contains(folded) || (!stems.isEmpty() && hasStem(folded));
    }

    private boolean hasStem(String folded) {
        for (int length = lengths.nextSetBit(0);
                length >= 0 && length <= folded.length();
                length = lengths.nextSetBit(length + 1)) {
            if (stems.contains(folded.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
