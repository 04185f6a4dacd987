package fr.rotative.normalise.layout;

import fr.rotative.normalise.layout.HeaderDates.Dated;
import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.site.Roles.Role;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where the title stands, by the first of these heuristics that knows. */
final class TitleFinders {
    private static final int LONGEST_TITLE_WORDS = 40;
    private static final int TITLE_SIZE = 4;
    private static final int MOST_ABOVE_ADDRESS = 3;
    private static final int MOST_BELOW_ADDRESS = 4;
    private static final Pattern ADDRESS = Pattern.compile("(?i)url\\s*:\\s*http.*");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s+[-–—/]\\s+");

    private static final Pattern BREADCRUMB = Pattern.compile(".{2,40}\\s>\\s.{2,}");

    /** A way of finding it; answers with a position in the zone. */
    private interface Heuristic {
        OptionalInt find(HeadZone zone);
    }

    private record Named(String name, Heuristic heuristic) {}

    /** The position in the zone and the heuristic that found it. */
    record Found(int position, String by) {}

    static final String AFTER_DATE = "after-date";

    private static final List<Named> HEURISTICS = List.of(
            new Named("address", TitleFinders::address),
            new Named("heading", TitleFinders::heading),
            new Named("class-name", TitleFinders::className),
            new Named("largest-font", TitleFinders::largestFont),
            new Named("document-title", TitleFinders::documentTitle),
            new Named("below-address", TitleFinders::belowAddress),
            new Named("above-address", TitleFinders::aboveAddress),
            new Named("before-date", TitleFinders::beforeDate),
            new Named(AFTER_DATE, TitleFinders::afterDate),
            new Named("below-breadcrumb", TitleFinders::belowBreadcrumb),
            new Named("above-body", TitleFinders::aboveBody));

    private TitleFinders() {}

    static Optional<Found> find(HeadZone zone) {
        for (Named named : HEURISTICS) {
            OptionalInt position = named.heuristic.find(zone);
            if (position.isPresent()) {
                return Optional.of(new Found(position.getAsInt(), named.name));
            }
        }
        return Optional.empty();
    }

    static boolean isBreadcrumb(Line line) {
        return line.role() == Role.BREADCRUMB
                || line.text().indexOf('>') > 0
                        && BREADCRUMB.matcher(line.text()).matches();
    }

    /** The first-level heading, not that which leads to the front page; of several, the one shown in the title bar. */
    private static OptionalInt heading(HeadZone zone) {
        List<Integer> headings = zone.positions()
                .filter(n ->
                        zone.line(n).form() == Line.Form.HEADING && zone.line(n).role() == Role.TITLE)
                .boxed()
                .toList();
        return headings.stream()
                .filter(n -> inDocumentTitle(zone, n))
                .findFirst()
                .or(() -> headings.stream()
                        .filter(n -> !zone.line(n).isMostlyLink())
                        .findFirst())
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private static OptionalInt className(HeadZone zone) {
        return zone.positions()
                .filter(n -> zone.line(n).role() == Role.TITLE && isTitleLong(zone.line(n)))
                .findFirst();
    }

    /** The name of the paper may be larger still, but it leads to the front page. */
    private static OptionalInt largestFont(HeadZone zone) {
        int largest = Math.max(TITLE_SIZE, zone.bodySize() + 1);
        OptionalInt found = OptionalInt.empty();
        for (int n = 0; n < zone.size(); n++) {
            int size = zone.line(n).largestSize();
            if (size >= largest && !zone.line(n).isMostlyLink()) {
                found = OptionalInt.of(n);
                largest = size + 1;
            }
        }
        return found;
    }

    /** What the address spells is the title of the page, whatever else stands on it. */
    private static OptionalInt address(HeadZone zone) {
        return zone.positions()
                .filter(n -> zone.line(n).form() != Line.Form.ITEM
                        && zone.sheet().slug().spells(zone.line(n))
                        && !zone.sheet().isSection(zone.line(n)))
                .findFirst();
    }

    private static OptionalInt documentTitle(HeadZone zone) {

        return zone.positions()
                .filter(n -> isPossible(zone, n) && inDocumentTitle(zone, n))
                .findFirst();
    }

    /** The print view gives the address of the article, then repeats its title. */
    private static OptionalInt belowAddress(HeadZone zone) {
        return printedAddress(zone).stream()
                .flatMap(n -> IntStream.range(n + 1, Math.min(n + 1 + MOST_BELOW_ADDRESS, zone.size())))
                .takeWhile(n -> !isText(zone, n))
                .filter(n -> isCandidate(zone, n) && !isDeskAbove(zone, n))
                .findFirst();
    }

    /** Or it puts title and section first, then the address. */
    private static OptionalInt aboveAddress(HeadZone zone) {
        return printedAddress(zone).stream()
                .flatMap(address ->
                        IntStream.iterate(address - 1, n -> n >= 0 && n >= address - MOST_ABOVE_ADDRESS, n -> n - 1))
                .filter(n -> isCandidate(zone, n) && !zone.isMeta(n))
                .findFirst();
    }

    private static OptionalInt printedAddress(HeadZone zone) {
        return zone.positions()
                .filter(n -> ADDRESS.matcher(zone.line(n).text()).matches())
                .findFirst();
    }

    /** {@code Actualité / Emploi} above the title is the desk. */
    private static boolean isDeskAbove(HeadZone zone, int n) {
        return zone.line(n).text().contains(" / ") && n + 1 < zone.size() && !isText(zone, n + 1);
    }

    /** A date in parentheses closes the lead, or stands below the title when there is no lead, or behind it. */
    private static OptionalInt beforeDate(HeadZone zone) {
        return zone.positions()
                .filter(n -> zone.closing(n).filter(Dated::bracketed).isPresent())
                .map(n -> closedTitle(zone, n))
                .filter(n -> n >= 0 && isTitleLong(zone.line(n)))
                .findFirst();
    }

    private static int closedTitle(HeadZone zone, int n) {
        String before = zone.closing(n).map(Dated::before).orElse("");
        boolean titleAbove = n > 0 && isCandidate(zone, n - 1);
        if (!before.isEmpty() && !before.endsWith(".") && !titleAbove) {
            return n;
        }
        return aboveLead(zone, n - 1);
    }

    /** The lead may take several lines, all of them sentences. */
    private static int aboveLead(HeadZone zone, int n) {
        int above = n;
        while (above > 0
                && zone.isSentence(above)
                && HeaderDates.withoutArrow(zone.line(above).text()).endsWith(".")
                && isCandidate(zone, above - 1)) {
            above--;
        }
        return above;
    }

    /** A bare date stands above the title. */
    private static OptionalInt afterDate(HeadZone zone) {
        return zone.positions()
                .filter(n -> n + 1 < zone.size()
                        && zone.closing(n)
                                .filter(dated ->
                                        !dated.bracketed() && dated.before().isEmpty())
                                .isPresent())
                .map(n -> besideDate(zone, n))
                .findFirst();
    }

    /** Below the date and the section, or above the date where it names several briefs. */
    private static int besideDate(HeadZone zone, int n) {
        boolean severalNames = n > 0
                && isCandidate(zone, n - 1)
                && BETWEEN_NAMES.splitAsStream(zone.line(n - 1).text()).count() > 2;
        if (severalNames) {
            return n - 1;
        }
        return n + 2 < zone.size() && zone.sheet().isSection(zone.line(n + 1)) ? n + 2 : n + 1;
    }

    private static OptionalInt belowBreadcrumb(HeadZone zone) {
        return zone.positions()
                .filter(n -> n + 1 < zone.size() && isBreadcrumb(zone.line(n)))
                .map(n -> n + 1)
                .filter(n -> zone.isInMain(n) && isCandidate(zone, n))
                .findFirst();
    }

    /** The line above the running text, dates, by-lines and sentences between them left out. */
    private static OptionalInt aboveBody(HeadZone zone) {
        OptionalInt text = zone.positions()
                .filter(n ->
                        zone.isInMain(n) && zone.line(n).isProse() && !zone.isMeta(n) && !isQuestionAboveText(zone, n))
                .findFirst();
        int above = text.orElse(zone.size()) - 1;
        while (above > 0 && !isCandidate(zone, above)) {
            above--;
        }
        return above >= 0 && isCandidate(zone, above) ? OptionalInt.of(above) : OptionalInt.empty();
    }

    private static boolean isQuestionAboveText(HeadZone zone, int n) {
        return !isText(zone, n) && n + 1 < zone.size() && zone.line(n + 1).isProse();
    }

    /** A question may be a title however long it is. */
    private static boolean isText(HeadZone zone, int n) {
        return zone.line(n).isProse() && !zone.line(n).text().endsWith("?");
    }

    /** Without other evidence a line that leads elsewhere is a headline of something else. */
    private static boolean isCandidate(HeadZone zone, int n) {
        return isPossible(zone, n) && !zone.line(n).isMostlyLink();
    }

    /** Whether a line can be the title: neither section, paper, crumbs, address, date, by-line nor running text. */
    private static boolean isPossible(HeadZone zone, int n) {
        Line line = zone.line(n);
        return isTitleLong(line)
                && !isText(zone, n)
                && !zone.sheet().isSection(line)
                && !zone.sheet().isPaper(line)
                && !isBreadcrumb(line)
                && !ADDRESS.matcher(line.text()).matches()
                && !Turns.isInitials(line)
                && !zone.isMeta(n);
    }

    private static boolean inDocumentTitle(HeadZone zone, int n) {
        return zone.sheet().titleBar().holds(zone.line(n).text());
    }

    private static boolean isTitleLong(Line line) {
        return line.words() <= LONGEST_TITLE_WORDS;
    }
}
