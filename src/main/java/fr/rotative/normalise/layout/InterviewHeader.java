package fr.rotative.normalise.layout;

import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The head of an interview page: person, job and company stand on lines of their own and together are the title; the
 * paragraph before the first turn is the lead.
 */
final class InterviewHeader {
    private static final String BETWEEN = " / ";
    private static final int MOST_LINES = 3;
    private static final int LONGEST_LINE_WORDS = 12;
    /** These find a title by its looks, so that a date beside it says that it is a headline, not a name. */
    private static final Set<String> BY_LOOKS = Set.of("heading", "class-name", "largest-font");

    private static final Pattern FIRST_TURN =
            Pattern.compile("(?:JDN(?:et)?|(?:Le )?Journal du Net)\\s*[.:].*", Pattern.CASE_INSENSITIVE);

    private final Sheet sheet;
    private final Header header;
    private final int title;

    private InterviewHeader(Sheet sheet, Header header) {
        this.sheet = sheet;
        this.header = header;
        this.title = titleIndex(sheet.page(), header);
    }

    /** The header with the lines around its title taken into the title, and the lead found anew. */
    static Header extended(Sheet sheet, Header header) {
        boolean headline = header.dates().own().isPresent() && BY_LOOKS.contains(header.titleBy());
        return header.title().isEmpty() || headline ? header : new InterviewHeader(sheet, header).extended();
    }

    private Header extended() {
        List<Integer> lines = new ArrayList<>(List.of(title));
        int first = gather(-1, lines);
        int next = gather(1, lines);
        lines.sort(null);
        Header titled = new Header(
                first < title - 1 ? section(lines.get(0)) : header.section(),
                String.join(BETWEEN, lines.stream().map(this::text).toList()),
                header.titleBy(),
                header.lead(),
                header.dates(),
                Math.max(next, header.bodyStart()));
        return withLead(titled, next);
    }

    /** Gathers the title lines on one side; answers with the first index that is none. */
    private int gather(int step, List<Integer> lines) {
        Page page = sheet.page();
        int i = title + step;
        while (i >= 0
                && i < page.mainEnd()
                && lines.size() < MOST_LINES
                && isTitleLine(page.lines().get(i))) {
            if (!sheet.standing().isStanding(i)) {
                lines.add(i);
            }
            i += step;
        }
        return i;
    }

    /** The line above the title lines, if it names a section. */
    private Optional<String> section(int first) {
        for (int i = first - 1; i >= 0; i--) {
            Line line = sheet.page().lines().get(i);
            if (!sheet.standing().isStanding(i)) {
                return sheet.isSection(line) ? Optional.of(line.text()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Header withLead(Header titled, int next) {
        List<Line> lines = sheet.page().lines();
        boolean lead = header.lead().isEmpty()
                && next + 1 < lines.size()
                && lines.get(next).isProse()
                && FIRST_TURN.matcher(lines.get(next + 1).text()).matches();
        return lead ? titled.withLead(lines.get(next).text(), next + 1) : titled;
    }

    private String text(int index) {
        return index == title ? header.title() : sheet.page().lines().get(index).text();
    }

    private static int titleIndex(Page page, Header header) {
        int index = Math.min(header.bodyStart(), page.lines().size()) - 1;
        while (index > 0 && !page.lines().get(index).text().equals(header.title())) {
            index--;
        }
        return Math.max(0, index);
    }

    private boolean isTitleLine(Line line) {
        return !line.isProse()
                && !line.endsSentence()
                && line.words() <= LONGEST_LINE_WORDS
                && !sheet.isSection(line)
                && !sheet.isPaper(line)
                && !TitleFinders.isBreadcrumb(line)
                && HeaderDates.closing(line.text()).isEmpty()
                && !FIRST_TURN.matcher(line.text()).matches();
    }
}
