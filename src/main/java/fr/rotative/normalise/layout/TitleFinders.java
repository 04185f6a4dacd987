package fr.rotative.normalise.layout;

import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.page.Style;
import fr.rotative.normalise.site.Roles.Role;
import fr.rotative.normalise.text.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Where the title stands, by the first of these heuristics that knows. */
final class TitleFinders {
    private static final int LONGEST_TITLE_WORDS = 40;
    private static final int TITLE_SIZE = 4;
    private static final Pattern ADDRESS = Pattern.compile("(?i)url\\s*:\\s*http.*");
    private static final Pattern BREADCRUMB = Pattern.compile(".{2,40}\\s>\\s.{2,}");

    /** A way of finding it; answers with a position in the zone. */
    private interface Heuristic {
        OptionalInt find(HeadZone zone);
    }

    private record Named(String name, Heuristic heuristic) {}

    /** The position in the zone and the heuristic that found it. */
    record Found(int position, String by) {}

    private static final List<Named> HEURISTICS = List.of(
            new Named("heading", TitleFinders::heading),
            new Named("class-name", TitleFinders::className),
            new Named("largest-font", TitleFinders::largestFont),
            new Named("below-address", TitleFinders::belowAddress),
            new Named("before-date", TitleFinders::beforeDate),
            new Named("after-date", TitleFinders::afterDate),
            new Named("document-title", TitleFinders::documentTitle),
            new Named("below-breadcrumb", TitleFinders::belowBreadcrumb),
            new Named("first-line", TitleFinders::firstLine));

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
        return line.role() == Role.BREADCRUMB || BREADCRUMB.matcher(line.text()).matches();
    }

    /** The first-level heading; of several, the one that the browser shows in its title bar. */
    private static OptionalInt heading(HeadZone zone) {
        List<Integer> headings = zone.positions()
                .filter(n ->
                        zone.line(n).form() == Line.Form.HEADING && zone.line(n).role() == Role.TITLE)
                .boxed()
                .toList();
        return headings.stream()
                .filter(n -> inDocumentTitle(zone, n))
                .findFirst()
                .or(() -> headings.stream().findFirst())
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
        return zone.positions()
                .filter(n -> !zone.line(n).isMostlyLink())
                .filter(n -> largest(zone.line(n)) >= TITLE_SIZE && largest(zone.line(n)) > zone.bodySize())
                .boxed()
                .max(Comparator.<Integer>comparingInt(n -> largest(zone.line(n)))
                        .thenComparing(n -> -n))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** The print view gives the address of the article, then repeats its title. */
    private static OptionalInt belowAddress(HeadZone zone) {
        OptionalInt address = zone.positions()
                .filter(n -> ADDRESS.matcher(zone.line(n).text()).matches())
                .findFirst();
        if (address.isEmpty() || address.getAsInt() + 1 >= zone.size()) {
            return OptionalInt.empty();
        }
        int first = address.getAsInt() + 1;
        return OptionalInt.of(isSectionAbove(zone, first) ? first + 1 : first);
    }

    private static boolean isSectionAbove(HeadZone zone, int n) {
        String text = zone.line(n).text();
        boolean section = text.contains(" / ") || zone.kinds().isSection(text);
        return section
                && n + 1 < zone.size()
                && !zone.line(n + 1).isProse()
                && zone.closing(n + 1).isEmpty();
    }

    /** A date in parentheses closes the lead, or stands below the title when there is no lead. */
    private static OptionalInt beforeDate(HeadZone zone) {
        return zone.positions()
                .filter(n -> n > 0
                        && zone.closing(n).filter(HeaderDates.Dated::bracketed).isPresent())
                .map(n -> aboveLead(zone, n - 1))
                .filter(n -> isTitleLong(zone.line(n)))
                .findFirst();
    }

    /** The lead may take several lines, all of them sentences. */
    private static int aboveLead(HeadZone zone, int n) {
        int above = n;
        while (above > 0
                && zone.line(above).isProse()
                && zone.line(above).text().endsWith(".")) {
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
                .map(n -> n + 1)
                .findFirst();
    }

    private static OptionalInt documentTitle(HeadZone zone) {
        return zone.positions()
                .filter(n -> isTitleLong(zone.line(n)) && inDocumentTitle(zone, n))
                .findFirst();
    }

    private static OptionalInt belowBreadcrumb(HeadZone zone) {
        return zone.positions()
                .filter(n -> n + 1 < zone.size() && isBreadcrumb(zone.line(n)))
                .map(n -> n + 1)
                .filter(n -> isTitleLong(zone.line(n)))
                .findFirst();
    }

    /** The first line, or the second when the first is a known section. */
    private static OptionalInt firstLine(HeadZone zone) {
        if (zone.size() == 0) {
            return OptionalInt.empty();
        }
        boolean section = zone.size() > 1 && zone.kinds().isSection(zone.line(0).text());
        int first = section ? 1 : 0;
        return isTitleLong(zone.line(first)) && !zone.line(first).isProse()
                ? OptionalInt.of(first)
                : OptionalInt.empty();
    }

    private static boolean inDocumentTitle(HeadZone zone, int n) {
        String words = Folding.words(zone.line(n).text());
        return words.length() > 10 && Folding.words(zone.page().documentTitle()).contains(words);
    }

    static int largest(Line line) {
        return line.runs().stream()
                .filter(run -> !run.text().isBlank())
                .mapToInt(run -> run.style().size())
                .max()
                .orElse(Style.NORMAL_SIZE);
    }

    private static boolean isTitleLong(Line line) {
        return line.words() <= LONGEST_TITLE_WORDS;
    }
}
