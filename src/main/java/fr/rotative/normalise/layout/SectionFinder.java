package fr.rotative.normalise.layout;

import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.site.Roles.Role;
import fr.rotative.normalise.text.Folding;
import java.util.Optional;
import java.util.regex.Pattern;

/** The section as it stands above the title. */
final class SectionFinder {
    private static final int NEAR = 4;
    private static final int LONGEST_WORDS = 7;
    private static final int FEW_WORDS = 3;
    private static final Pattern CRUMBS = Pattern.compile("\\s*[>›»/]\\s*");
    private static final Pattern PART_NUMBER = Pattern.compile(
            "\\(\\d{1,2}\\s*/\\s*\\d{1,2}\\)|(?:page|partie|volet|episode|etape|chapitre|conseil|cle|fiche|question)"
                    + "\\s*(?:n\\s*[°o]\\s*)?\\d{1,2}(?:\\s*(?:/|sur|de)\\s*\\d{1,2})?|.{0,20}suite et fin.{0,20}");

    private static final Pattern PART_AT_END = Pattern.compile("\\s*\\(\\d{1,2}\\s*/\\s*\\d{1,2}\\)$");

    private final HeadZone zone;
    private final int title;

    /** @param title position of the title in the zone */
    SectionFinder(HeadZone zone, int title) {
        this.zone = zone;
        this.title = title;
    }

    /** The line above the title, dates and part numbers aside; else the end of the breadcrumb. */
    Optional<String> find() {
        return labelled().or(this::above).or(this::knownAbove).or(this::breadcrumb);
    }

    /** A section such as {@code Publicité} is also a label of the paper; right above the title it is the section. */
    private Optional<String> labelled() {
        int above = zone.index(title) - 1;
        return Optional.of(above)
                .filter(index -> index >= 0 && zone.sheet().standing().isStanding(index))
                .map(index -> zone.page().lines().get(index))
                .filter(line -> !line.isMostlyLink() && zone.sheet().isSection(line))
                .map(Line::text);
    }

    private Optional<String> above() {
        Optional<String> nearest = Optional.empty();
        for (int n = title - 1; n >= 0 && n >= title - NEAR; n--) {
            Line line = zone.line(n);
            if (zone.closing(n).isPresent() || withoutPartNumber(line).isEmpty()) {
                continue;
            }
            boolean isOfHead = zone.isInMain(n)
                    || isSectionByName(line)
                    || line.words() <= FEW_WORDS
                    || breadcrumb().isEmpty();
            if (TitleFinders.isBreadcrumb(line) || !isSectionLike(line, zone.isInMain(n)) || !isOfHead) {
                break;
            }
            if (nearest.filter(below -> !isSubsiteOf(below, line.text())).isPresent()) {
                // Several known sections in a row, apart from the title, are a menu.
                boolean menu = n < title - 2 && isKnown(n);
                return menu ? Optional.empty() : nearest;
            }
            nearest = Optional.of(withoutPartNumber(line));
        }
        return nearest;
    }

    private static String withoutPartNumber(Line line) {
        return PART_NUMBER.matcher(line.plain()).matches()
                ? ""
                : PART_AT_END.matcher(line.text()).replaceFirst("");
    }

    /** A known section above the title with a standing introduction between them. */
    private Optional<String> knownAbove() {
        int above = title - 1;
        while (above > 0 && zone.line(above).isProse()) {
            above--;
        }
        return isKnown(above) ? Optional.of(zone.line(above).text()) : Optional.empty();
    }

    private boolean isKnown(int n) {
        return n >= 0 && zone.line(n).form() != Line.Form.ITEM && zone.sheet().isSection(zone.line(n));
    }

    /** {@code FINANCE} above {@code JDN Finance}: the section, then the part of the site that runs it. */
    private static boolean isSubsiteOf(String below, String above) {
        return (" " + Folding.words(below)).endsWith(" " + Folding.words(above));
    }

    private boolean isSectionLike(Line line, boolean isInMain) {
        return line.words() <= LONGEST_WORDS
                && (line.form() != Line.Form.ITEM || zone.line(title).form() == Line.Form.ITEM)
                && !line.endsSentence()
                && (!line.isMostlyLink() || isSectionByName(line) && isInMain)
                && !line.text().regionMatches(true, 0, "url", 0, 3);
    }

    private boolean isSectionByName(Line line) {
        return line.role() == Role.SECTION || zone.sheet().isSection(line);
    }

    private Optional<String> breadcrumb() {
        return zone.positions()
                .filter(n -> n < title && TitleFinders.isBreadcrumb(zone.line(n)))
                .mapToObj(n -> lastCrumb(zone.line(n).text(), zone.line(title).text()))
                .flatMap(Optional::stream)
                .reduce((first, last) -> last);
    }

    private static Optional<String> lastCrumb(String crumbs, String title) {
        String[] parts = CRUMBS.split(crumbs);
        for (int i = parts.length - 1; i > 0; i--) {
            if (!parts[i].isBlank() && !title.contains(parts[i])) {
                return Optional.of(parts[i].strip());
            }
        }
        return Optional.empty();
    }
}
