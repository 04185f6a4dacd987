package fr.rotative.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What is kept of a text to know its near-duplicates by: its MinHash (Broder, <i>On the resemblance and containment of
 * documents</i>, 1997) over runs of three words. The share of positions in which two sketches agree estimates how many
 * of the runs of either text are in both. Case, accents, punctuation and typography do not count. The same text has the
 * same sketch on every machine, for ever: a change of the method is a new schema version of the index.
 *
 * @param terms one per position, in their order, {@code position:value}, so that an index can count those that two sketches share;
 *     none for a text too short to be told from others by its words
 */
public record Sketch(List<String> terms) {
    /** How many positions a sketch has. For 19 pairs of 20 the estimate is off by 0.12 at most. */
    public static final int POSITIONS = 64;

    /** Texts whose sketches agree in so many positions are near-duplicates: their resemblance is about 0.6 or more. */
    public static final int NEAR = 39;

    private static final int FEWEST_WORDS = 40;
    private static final int RUN = 3;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Sketch {
        terms = List.copyOf(terms);
    }

    /** Of the body alone: title and lead are what an edition changes first. */
    public static Sketch of(Text text) {
        List<String> words = words(String.join("\n", text.paragraphs()));
        return words.size() < FEWEST_WORDS ? new Sketch(List.of()) : ofRuns(runs(words));
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** In how many positions the two agree. */
    int agreement(Sketch other) {
        int positions = Math.min(terms.size(), other.terms.size());
        return (int) IntStream.range(0, positions)
                .filter(i -> terms.get(i).equals(other.terms.get(i)))
                .count();
    }

    public boolean isNear(Sketch other) {
        return agreement(other) >= NEAR;
    }

    private static List<String> words(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String bare = MARKS.matcher(Normalizer.normalize(visible, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return BETWEEN_WORDS.splitAsStream(bare).filter(word -> !word.isEmpty()).toList();
    }

    /** A hash of every run of words. */
    private static long[] runs(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(start -> String.join(" ", words.subList(start, start + RUN)))
                .mapToLong(Sketch::hash)
                .toArray();
    }

    /** For each position another order of all runs there could be, and the first of the text's own in it. */
    private static Sketch ofRuns(long[] runs) {
        List<String> terms = new ArrayList<>(POSITIONS);
        for (int position = 0; position < POSITIONS; position++) {
            long seed = mixed(position + 1);
            long least = Arrays.stream(runs).map(run -> mixed(run ^ seed)).min().orElseThrow();
            // The upper bits of the least of many are much the same in all texts; the lower ones tell them apart.
            terms.add(position + ":" + Integer.toHexString((int) least));
        }
        return new Sketch(terms);
    }

    /** FNV-1a, of UTF-16 units instead of bytes. */
    private static long hash(String run) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < run.length(); i++) {
            hash = (hash ^ run.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /** Spreads every bit over the whole word (the finaliser of MurmurHash3). */
    private static long mixed(long bits) {
        long mixed = (bits ^ bits >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }
}
