package fr.rotative.normalise.layout;

import fr.rotative.normalise.layout.HeaderDates.Dated;
import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.page.Line.Form;
import fr.rotative.normalise.site.Roles.Role;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Where the lead stands below the title, by the first of these heuristics that knows. */
final class LeadFinders {
    private static final int LONGEST_WORDS = 120;
    private static final int LONGEST_BEFORE_FURNITURE = 60;
    private static final int FEWEST_WORDS = 4;
    private static final int NEAR = 6;
    private static final Pattern REPRINTS =
            Pattern.compile("\\b(?:il y a|voici) (?:\\d+|cinq|dix) ans\\b|\\barchives\\b");

    /**
     * A head with its title found.
     *
     * @param title position of the title in the zone
     * @param closing position of the line that the date closes; -1 if there is none
     */
    record Head(HeadZone zone, int title, int closing) {
        Line line(int n) {
            return zone.line(n);
        }

        /** The first line after the n-th that is neither date nor by-line; the size of the zone if there is none. */
        int afterMeta(int n) {
            int next = n + 1;
            while (next < zone.size() && zone.isMeta(next)) {
                next++;
            }
            return next;
        }
    }

    private interface Heuristic {
        OptionalInt find(Head head);
    }

    private static final List<Heuristic> HEURISTICS = List.of(
            LeadFinders::closedByDate,
            LeadFinders::aboveDate,
            LeadFinders::named,
            LeadFinders::subHeading,
            LeadFinders::standing,
            LeadFinders::outsideMain,
            LeadFinders::aboveByline,
            LeadFinders::beforeFurniture,
            LeadFinders::boldBeforeLight);

    private LeadFinders() {}

    static OptionalInt find(Head head) {
        return HEURISTICS.stream()
                .map(heuristic -> heuristic.find(head))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElseGet(OptionalInt::empty);
    }

    private static OptionalInt closedByDate(Head head) {
        boolean closed = head.closing > head.title
                && head.zone
                        .closing(head.closing)
                        .map(Dated::before)
                        .filter(before -> !before.isEmpty())
                        .isPresent();
        return closed ? OptionalInt.of(head.closing) : OptionalInt.empty();
    }

    /** The date stands alone on the line below the lead. */
    private static OptionalInt aboveDate(Head head) {
        int above = head.closing - 1;
        boolean lead = head.closing > head.title + 1
                && head.line(above).words() <= LONGEST_WORDS
                && head.zone.isSentence(above)
                && !head.zone.isMeta(above);
        return lead ? OptionalInt.of(above) : OptionalInt.empty();
    }

    private static OptionalInt named(Head head) {
        for (int n = head.title + 1; n < head.zone.size(); n++) {
            Line line = head.line(n);
            if (line.role() == Role.LEAD && line.words() >= FEWEST_WORDS) {
                return OptionalInt.of(n);
            }
            if (line.isProse() && head.zone.isInMain(n)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** A lesser heading right below the title, before any text. */
    private static OptionalInt subHeading(Head head) {
        int n = head.afterMeta(head.title);
        int next = head.afterMeta(n);
        boolean lead = next < head.zone.size()
                && head.line(head.title).form() == Form.HEADING
                && head.line(n).form() == Form.HEADING
                && head.line(n).role() != Role.TITLE
                && head.line(n).words() >= FEWEST_WORDS
                && head.line(next).isProse();
        return lead ? OptionalInt.of(n) : OptionalInt.empty();
    }

    /** The same introduction stands on every page of a column that reprints articles. */
    private static OptionalInt standing(Head head) {
        int n = head.title + 1;
        boolean column = head.title > 0 && head.line(head.title - 1).plain().startsWith("il y a ");
        boolean lead = column
                && n + 1 < head.zone.size()
                && head.line(n).words() <= LONGEST_BEFORE_FURNITURE
                && REPRINTS.matcher(head.line(n).plain()).find();
        return lead ? OptionalInt.of(n) : OptionalInt.empty();
    }

    /** The page marks its body, and sentences stand between the title and it. */
    private static OptionalInt outsideMain(Head head) {
        for (int n = head.title + 1; head.zone.page().isMainMarked() && n < head.zone.size(); n++) {
            if (head.zone.isInMain(n)) {
                return OptionalInt.empty();
            }
            boolean sentence = head.line(n).isProse() && head.line(n).endsSentence() && !head.zone.isMeta(n);
            if (sentence && head.line(n).words() <= LONGEST_WORDS) {
                return OptionalInt.of(n);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt aboveByline(Head head) {
        int n = head.title + 1;
        boolean lead = n + 1 < head.zone.size()
                && head.line(n).isProse()
                && head.line(n).words() <= LONGEST_WORDS
                && !head.zone.isMeta(n)
                && head.zone.isMeta(n + 1);
        return lead ? OptionalInt.of(n) : OptionalInt.empty();
    }

    /** {@code Version impression} or {@code Parlez-en sur le Forum} stands between the lead and the body. */
    private static OptionalInt beforeFurniture(Head head) {
        int n = head.title + 1;
        boolean lead = n + 1 < head.zone.size()
                && head.line(n).isProse()
                && head.line(n).words() <= LONGEST_BEFORE_FURNITURE
                && head.zone.isFurnitureBetween(n, n + 1);
        return lead ? OptionalInt.of(n) : OptionalInt.empty();
    }

    private static OptionalInt boldBeforeLight(Head head) {
        for (int n = head.title + 1; n < Math.min(head.zone.size(), head.title + NEAR); n++) {
            if (head.line(n).isProse() && !head.zone.isMeta(n)) {
                boolean lead = head.line(n).isBold()
                        && head.line(n).words() <= LONGEST_WORDS
                        && !head.line(n).text().endsWith("?")
                        && head.zone.isLightAfter(n);
                return lead ? OptionalInt.of(n) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
