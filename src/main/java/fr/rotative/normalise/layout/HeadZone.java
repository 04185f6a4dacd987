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
 * @param indexes of the lines on the page
 * @param closings the dates that close those lines
 * @param bodySize the font size of the running text
 */
record HeadZone(Sheet sheet, List<Integer> indexes, List<Optional<Dated>> closings, int bodySize) {
    private static final int LINES_OF_PROSE = 3;
    private static final int LONGEST_META_WORDS = 30;
    private static final int WORDS_OF_SENTENCE = 6;
    /** Deeper than this a page has no head any more. */
    private static final int LONGEST = 400;

    static HeadZone of(Sheet sheet) {
        Page page = sheet.page();
        List<Integer> indexes = new ArrayList<>();
        int prose = 0;
        for (int i = 0; i < page.lines().size() && prose < LINES_OF_PROSE && i < page.mainStart() + LONGEST; i++) {
            if (!sheet.standing().isStanding(i)) {
                indexes.add(i);
                boolean inMain = i >= page.mainStart() && page.lines().get(i).isProse();
                prose += inMain ? 1 : 0;
            }
        }
        List<Optional<Dated>> closings = indexes.stream()
                .map(i -> HeaderDates.closing(page.lines().get(i).text()))
                .toList();
        return new HeadZone(sheet, List.copyOf(indexes), closings, BodySize.of(page));
    }

    Page page() {
        return sheet.page();
    }

    int size() {
        return indexes.size();
    }

    /** The n-th line of the zone. */
    Line line(int n) {
        return page().lines().get(indexes.get(n));
    }

    /** The date that closes the n-th line or is the whole of it. */
    Optional<Dated> closing(int n) {
        return closings.get(n);
    }

    IntStream positions() {
        return IntStream.range(0, indexes.size());
    }

    boolean isInMain(int n) {
        return indexes.get(n) >= page().mainStart();
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
        return IntStream.range(indexes.get(n) + 1, indexes.get(m))
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
