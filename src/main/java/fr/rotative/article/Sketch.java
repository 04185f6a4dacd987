package fr.rotative.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What is kept of a text to know its near-duplicates by: its MinHash (Broder, <i>On the resemblance and containment of
 * documents</i>, 1997) over runs of three words. The share of positions in which two sketches agree estimates how many
 * of the runs of either text are in both. Case, accents, punctuation and typography do not count. The same text has the
 * same sketch on every machine, for ever: a change of the method is a new schema version of the index.
 *
 * <p>Of each position it keeps sixteen bits (b-bit minwise hashing: Li and König, 2010). Two that differ are taken for the
 * same once in 65,536 times, which is less than one position in a thousand pairs of texts.
 *
 * @param values one UTF-16 unit per position, in their order; none for a text too short to be told from others by its words
 */
public record Sketch(String values) {
    /** How many positions a sketch has. For 19 pairs of 20 the estimate is off by 0.12 at most. */
    public static final int POSITIONS = 64;

    /** Texts whose sketches agree in so many positions are near-duplicates: their resemblance is about 0.6 or more. */
    public static final int NEAR = 39;

    private static final int FEWEST_WORDS = 40;
    private static final int RUN = 3;

    /** ASCII has no marks, and is most of what comes. */
    private static final int FIRST_MARK = 0x80;

    private static final String INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff";

    /** Of the body alone: title and lead are what an edition changes first. */
    public static Sketch of(Text text) {
        List<String> words = words(String.join("\n", text.paragraphs()));
        return words.size() < FEWEST_WORDS ? new Sketch("") : ofRuns(runs(words));
    }

    /**
     * What was {@link #written}.
     *
     * @throws IllegalArgumentException if it is not base64
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Sketch read(String written) {
        return new Sketch(ByteBuffer.wrap(Base64.getDecoder().decode(written))
                .asCharBuffer()
                .toString());
    }

    /** In base64, two bytes for each position. */
    @JsonValue
    public String written() {
        ByteBuffer bytes = ByteBuffer.allocate(values.length() * Character.BYTES);
        bytes.asCharBuffer().put(values);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** One per position, {@code position:value}, so that an index can count those that two sketches share. */
    public List<String> terms() {
        return IntStream.range(0, values.length())
                .mapToObj(position -> position + ":" + Integer.toHexString(values.charAt(position)))
                .toList();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** In how many positions the two agree. */
    int agreement(Sketch other) {
        int positions = Math.min(values.length(), other.values.length());
        int agreed = 0;
        for (int i = 0; i < positions; i++) {
            agreed += values.charAt(i) == other.values.charAt(i) ? 1 : 0;
        }
        return agreed;
    }

    public boolean isNear(Sketch other) {
        return agreement(other) >= NEAR;
    }

    /** Without regular expressions, which took twice as long: this is done for every article that is stored. */
    private static List<String> words(String text) {
        String bare = bare(text);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < bare.length(); ) {
            int letter = bare.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (!isOfWord(letter)) {
                addWord(bare, start, at, words);
                start = next;
            }
            at = next;
        }
        addWord(bare, start, bare.length(), words);
        return words;
    }

    private static void addWord(String bare, int start, int end, List<String> words) {
        if (start < end) {
            words.add(bare.substring(start, end));
        }
    }

    private static String bare(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(apart.length());
        for (int at = 0; at < apart.length(); ) {
            int letter = apart.codePointAt(at);
            if (letter < FIRST_MARK || !isMark(letter) && INVISIBLE.indexOf(letter) < 0) {
                bare.appendCodePoint(letter);
            }
            at += Character.charCount(letter);
        }
        return bare.toString().toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Letters and numbers of every kind, as Unicode has them. */
    private static boolean isOfWord(int letter) {
        int type = Character.getType(letter);
        return Character.isLetter(letter)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
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
        StringBuilder values = new StringBuilder(POSITIONS);
        for (int position = 0; position < POSITIONS; position++) {
            long seed = mixed(position + 1);
            long least = Long.MAX_VALUE;
            for (long run : runs) {
                least = Math.min(least, mixed(run ^ seed));
            }
            // The upper bits of the least of many are much the same in all texts; the lower ones tell them apart.
            values.append((char) least);
        }
        return new Sketch(values.toString());
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
