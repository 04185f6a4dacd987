package fr.rotative.normalise.layout;

import fr.rotative.normalise.byline.Bylines;
import fr.rotative.normalise.layout.HeaderDates.Dated;
import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.page.Page;
import fr.rotative.normalise.site.Labels.Effect;
import fr.rotative.normalise.site.Roles.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The lines among which section, title, lead and date are looked for: from the top of the page to the third line of
 * running text in its main part, furniture left out.
 *
 * @param bodySize the font size of the running text
 */
record HeadZone(Sheet sheet, List<Place> places, int bodySize) {
    private static final int LINES_OF_PROSE = 3;
    private static final int LONGEST_META_WORDS = 30;
    private static final int WORDS_OF_SENTENCE = 6;
    /** Deeper than this a page has no head any more. */
    private static final int LONGEST = 400;

    /**
     * One of those lines.
     *
     * @param index of the line on the page
     * @param closing the date that closes the line or is the whole of it
     */
    private record Place(int index, Line line, Optional<Dated> closing) {
        static Place of(int index, Line line) {
            return new Place(index, line, HeaderDates.closing(line.text()));
        }
    }

    static HeadZone of(Sheet sheet) {
        Page page = sheet.page();
        List<Place> places = new ArrayList<>();
        int prose = 0;
        for (int i = 0; i < page.lines().size() && prose < LINES_OF_PROSE && i < page.mainStart() + LONGEST; i++) {
            if (!sheet.standing().isStanding(i)) {
                Line line = page.lines().get(i);
                places.add(Place.of(i, line));
                boolean inMain = i >= page.mainStart() && line.isProse();
                prose += inMain ? 1 : 0;
            }
        }
        return new HeadZone(sheet, List.copyOf(places), BodySize.of(page));
    }

    Page page() {
        return sheet.page();
    }

    int size() {
        return places.size();
    }

    /** The n-th line of the zone. */
    Line line(int n) {
        return places.get(n).line;
    }

    /** Where the n-th line stands on the page. */
    int index(int n) {
        return places.get(n).index;
    }

    /** The date that closes the n-th line or is the whole of it. */
    Optional<Dated> closing(int n) {
        return places.get(n).closing;
    }

    IntStream positions() {
        return IntStream.range(0, places.size());
    }

    boolean isInMain(int n) {
        return index(n) >= page().mainStart();
    }

    /** Whether the line is a sentence, also one short or followed by the rest of a comment. */
    boolean isSentence(int n) {
        String text = HeaderDates.withoutArrow(line(n).text());
        return line(n).isProse() || line(n).words() >= WORDS_OF_SENTENCE && text.endsWith(".");
    }

    /** Whether the line tells when the article was published or who wrote it, and nothing else. */
    boolean isMeta(int n) {
        Line line = line(n);
        return line.words() <= LONGEST_META_WORDS && (line.role() == Role.DATE || line.role() == Role.BYLINE)
                || closing(n).filter(dated -> dated.before().isEmpty()).isPresent()
                || line.words() <= LONGEST_META_WORDS
                        && (Bylines.isIntroduced(line.text())
                                || line.hasDigit()
                                        && (HeaderDates.announced(line.text()).isPresent()
                                                || sheet.bylines().isDated(line.text())));
    }

    /** Whether a label of the page, such as {@code Version impression}, stands between two lines of the zone. */
    boolean isFurnitureBetween(int n, int m) {
        return IntStream.range(index(n) + 1, index(m))
                .mapToObj(sheet.standing()::effect)
                .flatMap(Optional::stream)
                .anyMatch(effect -> effect == Effect.LINE || effect == Effect.GROUP);
    }

    /** Whether running text that is not bold follows. */
    boolean isLightAfter(int n) {
        return positions()
                .anyMatch(later ->
                        later > n && line(later).isProse() && !line(later).isBold());
    }
}
