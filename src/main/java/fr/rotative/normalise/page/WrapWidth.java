package fr.rotative.normalise.page;

import fr.rotative.normalise.text.Typography;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The width at which the lines of a plain text were broken: the widest row that another one goes on from. */
final class WrapWidth {
    /** The text was not broken. */
    static final int NONE = Integer.MAX_VALUE;

    private static final int WIDEST = 85;
    private static final int NARROWEST = 35;
    private static final int FEWEST_BREAKS = 4;
    private static final double MOST = 0.6;

    private WrapWidth() {}

    static int of(List<String> rows) {
        List<Integer> lengths = new ArrayList<>();
        List<String> next = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            String row = Typography.clean(rows.get(i));
            String following = Typography.clean(rows.get(i + 1));
            if (!row.isEmpty() && !following.isEmpty()) {
                lengths.add(row.length());
                next.add(following);
            }
        }
        int width = lengths.stream().max(Comparator.naturalOrder()).orElse(0);
        return width >= NARROWEST && width <= WIDEST && isBroken(lengths, next, width) ? width : NONE;
    }

    /** Most rows end where the first word of the next one no longer fits. */
    private static boolean isBroken(List<Integer> lengths, List<String> next, int width) {
        int broken = 0;
        for (int i = 0; i < lengths.size(); i++) {
            broken += isBrokenBefore(next.get(i), lengths.get(i), width) ? 1 : 0;
        }
        return broken >= FEWEST_BREAKS && broken >= MOST * lengths.size();
    }

    static boolean isBrokenBefore(String next, int length, int width) {
        int firstWord = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return length + 1 + firstWord > width;
    }
}
