package fr.rotative.normalise.layout;

import fr.rotative.normalise.layout.HeaderDates.Dated;
import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.page.Page;
import fr.rotative.normalise.site.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The lines among which section, title, lead and date are looked for: from the top of the page to the third line of
 * running text in its main part, furniture left out.
 *
 * @param indexes of the lines on the page
 * @param closings the dates that close those lines
 * @param bodySize the font size of the running text
 */
record HeadZone(Page page, List<Integer> indexes, List<Optional<Dated>> closings, int bodySize, Kinds kinds) {
    private static final int LINES_OF_PROSE = 3;
    /** Deeper than this a page has no head any more. */
    private static final int LONGEST = 400;

    static HeadZone of(Page page, StandingLines standing, Kinds kinds) {
        List<Integer> indexes = new ArrayList<>();
        int prose = 0;
        for (int i = 0; i < page.lines().size() && prose < LINES_OF_PROSE && i < page.mainStart() + LONGEST; i++) {
            if (!standing.isStanding(i)) {
                indexes.add(i);
                boolean inMain = i >= page.mainStart() && page.lines().get(i).isProse();
                prose += inMain ? 1 : 0;
            }
        }
        List<Optional<Dated>> closings = indexes.stream()
                .map(i -> HeaderDates.closing(page.lines().get(i).text()))
                .toList();
        return new HeadZone(page, List.copyOf(indexes), closings, BodySize.of(page), kinds);
    }

    int size() {
        return indexes.size();
    }

    /** The n-th line of the zone. */
    Line line(int n) {
        return page.lines().get(indexes.get(n));
    }

    /** The date that closes the n-th line or is the whole of it. */
    Optional<Dated> closing(int n) {
        return closings.get(n);
    }

    IntStream positions() {
        return IntStream.range(0, indexes.size());
    }
}
