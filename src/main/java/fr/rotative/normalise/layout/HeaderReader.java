package fr.rotative.normalise.layout;

import fr.rotative.article.Publication;
import fr.rotative.normalise.layout.HeaderDates.Dated;
import fr.rotative.normalise.layout.RunOnTitle.Parts;
import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.page.Page;
import fr.rotative.normalise.site.Kinds;
import fr.rotative.normalise.site.Roles.Role;
import fr.rotative.normalise.text.Folding;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what stands above the body: the title first, then what lies around it. */
final class HeaderReader {
    private static final int NEAR = 4;
    private static final int LONGEST_SECTION_WORDS = 7;
    private static final int LONGEST_LEAD_WORDS = 120;
    private static final Pattern PART_NUMBER = Pattern.compile(".{0,40}\\(\\d{1,2}\\s*/\\s*\\d{1,2}\\)\\s*");

    private final Kinds kinds;

    HeaderReader(Kinds kinds) {
        this.kinds = kinds;
    }

    /** The header, or one without title that starts the body at the first line. */
    Header read(Page page, StandingLines standing) {
        HeadZone zone = HeadZone.of(page, standing, kinds);
        return TitleFinders.find(zone)
                .map(found -> around(zone, found))
                .orElseGet(() ->
                        new Header(Optional.empty(), "", "none", Optional.empty(), Optional.empty(), page.mainStart()));
    }

    private Header around(HeadZone zone, TitleFinders.Found found) {
        int t = found.position();
        Parts parts = titleParts(zone, found);
        int closing = closingDate(zone, t);
        Optional<Publication> date = closing >= 0 ? zone.closing(closing).map(Dated::date) : dateAround(zone, t);
        Optional<String> lead = parts.rest().isEmpty() ? lead(zone, t, closing) : Optional.of(parts.rest());
        int last = Math.max(
                t, Math.max(closing, lead.isPresent() && parts.rest().isEmpty() ? leadPosition(zone, t, closing) : t));
        return new Header(
                section(zone, t),
                parts.title(),
                found.by(),
                lead,
                date,
                zone.indexes().get(last) + 1);
    }

    /** Title and lead may share a line: parted by the size of the type, or by nothing at all. */
    private static Parts titleParts(HeadZone zone, TitleFinders.Found found) {
        Line line = zone.line(found.position());
        int size = TitleFinders.largest(line);
        String large = size > zone.bodySize() ? line.leading(style -> style.size() == size) : "";
        String text = zone.closing(found.position())
                .map(Dated::before)
                .filter(b -> !b.isEmpty())
                .orElse(line.text());
        if (!large.isEmpty() && large.length() < text.length()) {
            return new Parts(large, HeaderDates.withoutArrow(text.substring(large.length())));
        }
        if (found.by().equals("after-date") && line.isProse()) {
            return RunOnTitle.split(text, Names.in(zone.page().lines())).orElse(new Parts(text, ""));
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

    /** A bare date above the title, or a line around it that tells when the article was published. */
    private static Optional<Publication> dateAround(HeadZone zone, int t) {
        for (int n = t - 1; n >= 0 && n >= t - NEAR; n--) {
            Optional<Dated> above =
                    zone.closing(n).filter(dated -> dated.before().isEmpty());
            if (above.isPresent()) {
                return above.map(Dated::date);
            }
        }
        return zone.positions()
                .filter(n -> Math.abs(n - t) <= 2 * NEAR)
                .mapToObj(n -> HeaderDates.announced(zone.line(n).text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> lead(HeadZone zone, int t, int closing) {
        int position = leadPosition(zone, t, closing);
        if (position <= t) {
            return Optional.empty();
        }
        String last = closing == position
                ? zone.closing(position).map(Dated::before).orElse("")
                : HeaderDates.withoutArrow(zone.line(position).text());
        String text = closing >= 0 ? (between(zone, t, position) + last).strip() : last;
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The sentences between the title and the last line of the lead. */
    private static String between(HeadZone zone, int t, int last) {
        StringBuilder sentences = new StringBuilder();
        for (int n = t + 1; n < last; n++) {
            if (zone.line(n).isProse()) {
                sentences.append(zone.line(n).text()).append(' ');
            }
        }
        return sentences.toString();
    }

    /** The line of the lead: the one a date closes, one so named, or a bold paragraph before a light one. */
    private static int leadPosition(HeadZone zone, int t, int closing) {
        if (closing > t
                && zone.closing(closing)
                        .filter(dated -> !dated.before().isEmpty())
                        .isPresent()) {
            return closing;
        }
        if (closing > t + 1 && zone.line(closing - 1).words() <= LONGEST_LEAD_WORDS) {
            return closing - 1;
        }
        for (int n = t + 1; n < zone.size(); n++) {
            Line line = zone.line(n);
            if (line.role() == Role.LEAD && line.words() > 3) {
                return n;
            }
            if (line.isProse()) {
                return line.words() <= LONGEST_LEAD_WORDS && isBoldBeforeLight(zone, n) ? n : t;
            }
        }
        return t;
    }

    private static boolean isBoldBeforeLight(HeadZone zone, int n) {
        return zone.line(n).isBold()
                && zone.positions()
                        .anyMatch(later -> later > n
                                && zone.line(later).isProse()
                                && !zone.line(later).isBold());
    }

    /** The line above the title, dates and part numbers aside; else the end of the breadcrumb. */
    private Optional<String> section(HeadZone zone, int t) {
        Optional<String> nearest = Optional.empty();
        for (int n = t - 1; n >= 0 && n >= t - NEAR; n--) {
            Line line = zone.line(n);
            if (zone.closing(n).isPresent()) {
                continue;
            }
            if (TitleFinders.isBreadcrumb(line) || !isSectionLike(line)) {
                break;
            }
            if (nearest.filter(below -> !isSubsiteOf(below, line.text())).isPresent()) {
                break;
            }
            nearest = Optional.of(line.text());
        }
        return nearest.or(() -> breadcrumb(zone, t));
    }

    /** {@code FINANCE} above {@code JDN Finance}: the section, then the part of the site that runs it. */
    private static boolean isSubsiteOf(String below, String above) {
        return (" " + Folding.words(below)).endsWith(" " + Folding.words(above));
    }

    private static Optional<String> breadcrumb(HeadZone zone, int t) {
        return zone.positions()
                .filter(n -> n < t && TitleFinders.isBreadcrumb(zone.line(n)))
                .mapToObj(n -> lastCrumb(zone.line(n).text(), zone.line(t).text()))
                .flatMap(Optional::stream)
                .reduce((first, last) -> last);
    }

    private static Optional<String> lastCrumb(String crumbs, String title) {
        String[] parts = crumbs.split("\\s*[>›»/]\\s*");
        for (int i = parts.length - 1; i > 0; i--) {
            if (!parts[i].isBlank() && !title.contains(parts[i])) {
                return Optional.of(parts[i].strip());
            }
        }
        return Optional.empty();
    }

    private static boolean isSectionLike(Line line) {
        return line.words() <= LONGEST_SECTION_WORDS
                && !line.endsSentence()
                && (!line.isMostlyLink() || line.role() == Role.SECTION)
                && !PART_NUMBER.matcher(line.text()).matches()
                && !line.text().regionMatches(true, 0, "url", 0, 3);
    }
}
