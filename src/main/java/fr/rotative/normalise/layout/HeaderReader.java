package fr.rotative.normalise.layout;

import fr.rotative.article.Publication;
import fr.rotative.normalise.layout.HeaderDates.Dated;
import fr.rotative.normalise.layout.LeadFinders.Head;
import fr.rotative.normalise.layout.RunOnTitle.Parts;
import fr.rotative.normalise.page.Line;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what stands above the body: the title first, then what lies around it. */
final class HeaderReader {
    private static final int NEAR = 4;

    private HeaderReader() {}

    /** The header, or one without title that starts the body at the first line. */
    static Header read(Sheet sheet) {
        HeadZone zone = HeadZone.of(sheet);
        return TitleFinders.find(zone)
                .map(found -> around(zone, found))
                .orElseGet(() -> new Header(
                        Optional.empty(),
                        "",
                        "none",
                        Optional.empty(),
                        Header.Dates.NONE,
                        sheet.page().mainStart()));
    }

    private static Header around(HeadZone zone, TitleFinders.Found found) {
        int t = found.position();
        Parts parts = titleParts(zone, found);
        int closing = closingDate(zone, t);
        Optional<Publication> date = closing >= 0 ? zone.closing(closing).map(Dated::date) : dateAbove(zone, t);
        Head head = new Head(zone, t, closing);
        OptionalInt lead = parts.rest().isEmpty() ? LeadFinders.find(head) : OptionalInt.empty();
        int last = Math.max(Math.max(t, closing), lead.orElse(t));
        return new Header(
                new SectionFinder(zone, t).find(),
                parts.title(),
                found.by(),
                parts.rest().isEmpty() ? lead(head, lead) : Optional.of(parts.rest()),
                new Header.Dates(date, date.isPresent() ? date : announcedAround(zone, t)),
                zone.index(last) + 1);
    }

    /** Title and lead may share a line: parted by the size of the type, by the title bar, or by nothing at all. */
    private static Parts titleParts(HeadZone zone, TitleFinders.Found found) {
        Line line = zone.line(found.position());
        int size = line.largestSize();
        String large = size > zone.bodySize() ? line.leading(style -> style.size() == size) : "";
        String text = zone.closing(found.position())
                .map(Dated::before)
                .filter(before -> !before.isEmpty())
                .orElse(line.text());
        if (!large.isEmpty() && large.length() < text.length()) {
            return new Parts(large, HeaderDates.withoutArrow(text.substring(large.length())));
        }
        if (found.by().equals(TitleFinders.AFTER_DATE) && line.isProse()) {
            return zone.sheet()
                    .titleBar()
                    .beginningOf(text)
                    .or(() -> RunOnTitle.split(text, Names.in(zone.page().lines())))
                    .orElse(new Parts(text, ""));
        }
        return new Parts(text, "");
    }

    /** The position of the line below the title that a date closes; -1 if there is none. */
    private static int closingDate(HeadZone zone, int t) {
        for (int n = t; n < zone.size() && n <= t + NEAR; n++) {
            if (zone.closing(n).isPresent()) {
                return n;
            }
        }
        return -1;
    }

    /** A bare date above the title. */
    private static Optional<Publication> dateAbove(HeadZone zone, int t) {
        for (int n = t - 1; n >= 0 && n >= t - NEAR; n--) {
            Optional<Dated> above =
                    zone.closing(n).filter(dated -> dated.before().isEmpty());
            if (above.isPresent()) {
                return above.map(Dated::date);
            }
        }
        return Optional.empty();
    }

    /** The date in a line around the title that tells when the article was published, or by whom. */
    private static Optional<Publication> announcedAround(HeadZone zone, int t) {
        return zone.positions()
                .filter(n -> Math.abs(n - t) <= 2 * NEAR)
                .mapToObj(n -> announced(zone, n))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Publication> announced(HeadZone zone, int n) {
        if (!zone.line(n).hasDigit()) {
            return Optional.empty();
        }
        String text = zone.line(n).text();
        return HeaderDates.announced(text).or(() -> zone.isMeta(n) ? HeaderDates.first(text) : Optional.empty());
    }

    private static Optional<String> lead(Head head, OptionalInt found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        HeadZone zone = head.zone();
        int position = found.getAsInt();
        String last = head.closing() == position
                ? zone.closing(position).map(Dated::before).orElse("")
                : HeaderDates.withoutArrow(zone.line(position).text());
        String text = head.closing() >= 0 ? (between(zone, head.title(), position) + last).strip() : last;
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The sentences between the title and the last line of the lead. */
    private static String between(HeadZone zone, int t, int last) {
        StringBuilder sentences = new StringBuilder();
        for (int n = t + 1; n < last; n++) {
            if (zone.isSentence(n)) {
                sentences.append(zone.line(n).text()).append(' ');
            }
        }
        return sentences.toString();
    }
}
