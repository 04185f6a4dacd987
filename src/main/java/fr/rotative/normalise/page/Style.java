package fr.rotative.normalise.page;

/**
 * How a stretch of text is set.
 *
 * @param size as in {@code <font size>}: 1 to 7, 3 is normal
 */
public record Style(int size, boolean bold, boolean link) {
    public static final int NORMAL_SIZE = 3;
    public static final int LARGEST_SIZE = 7;
    public static final Style PLAIN = new Style(NORMAL_SIZE, false, false);

    Style sized(int newSize) {
        return newSize == size ? this : new Style(Math.max(1, Math.min(LARGEST_SIZE, newSize)), bold, link);
    }

    Style bolder() {
        return bold ? this : new Style(size, true, link);
    }

    Style linked() {
        return new Style(size, bold, true);
    }

    /** The size with the most letters, given how many are set in each; the normal one if there are none. */
    public static int commonest(int[] lettersBySize) {
        int best = NORMAL_SIZE;
        for (int size = 1; size <= LARGEST_SIZE; size++) {
            best = lettersBySize[size] > lettersBySize[best] ? size : best;
        }
        return best;
    }
}
