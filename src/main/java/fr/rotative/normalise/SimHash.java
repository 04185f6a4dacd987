package fr.rotative.normalise;

import fr.rotative.article.Text;
import fr.rotative.normalise.text.Folding;

/**
 * A fingerprint of a text such that near-duplicates differ in few of its 64 bits (Charikar, 2002): every pair of words
 * votes on every bit. Typography, accents and punctuation do not count.
 */
public record SimHash(long bits) {
    /**
     * Texts whose fingerprints differ in at most this many bits are near-duplicates: half a dozen changed words in an
     * article of 200 stay below it, unrelated articles differ in 17 bits or more.
     */
    public static final int NEAR = 10;

    private static final int SHINGLE_WORDS = 2;

    public static SimHash of(Text text) {
        return of(String.join(" ", text.paragraphs()));
    }

    static SimHash of(String text) {
        String[] words = Folding.words(text).split(" ");
        int[] votes = new int[Long.SIZE];
        int last = Math.max(0, words.length - SHINGLE_WORDS);
        for (int i = 0; i <= last; i++) {
            vote(votes, hash(words, i));
        }
        long bits = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            bits |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return new SimHash(bits);
    }

    /** In how many bits the two differ, from 0 to 64. */
    public int distance(SimHash other) {
        return Long.bitCount(bits ^ other.bits);
    }

    public boolean isNear(SimHash other) {
        return distance(other) <= NEAR;
    }

    private static void vote(int[] votes, long hash) {
        for (int bit = 0; bit < Long.SIZE; bit++) {
            votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
        }
    }

    private static long hash(String[] words, int start) {
        long hash = 0xCBF29CE484222325L;
        for (int i = start; i < Math.min(words.length, start + SHINGLE_WORDS); i++) {
            for (int c = 0; c < words[i].length(); c++) {
                hash = (hash ^ words[i].charAt(c)) * 0x100000001B3L;
            }
            hash = (hash ^ ' ') * 0x100000001B3L;
        }
        return mixed(hash);
    }

    /** Spreads every input bit over the whole word (the finaliser of MurmurHash3). */
    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }
}
