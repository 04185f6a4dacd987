package fr.rotative.normalise.layout;

import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The head of an interview page: person, job and company stand on lines of their own and together are the title; the
 * paragraph before the first turn is the lead.
 */
final class InterviewHeader {
    private static final String BETWEEN = " / ";
    private static final int MOST_LINES = 3;
    private static final int LONGEST_LINE_WORDS = 12;
    private static final Pattern FIRST_TURN =
            Pattern.compile("(?:JDN(?:et)?|(?:Le )?Journal du Net)\\s*[.:].*", Pattern.CASE_INSENSITIVE);

    private InterviewHeader() {}

    /** The header with the lines below its title taken into the title, and the lead found anew. */
    static Header extended(Page page, StandingLines standing, Header header) {
        if (header.date().isPresent() || header.title().isEmpty()) {
            return header;
        }
        List<String> parts = new ArrayList<>(List.of(header.title()));
        int next = titleIndex(page, header) + 1;
        while (next < page.mainEnd()
                && parts.size() < MOST_LINES
                && isTitleLine(page.lines().get(next))) {
            if (!standing.isStanding(next)) {
                parts.add(page.lines().get(next).text());
            }
            next++;
        }
        return withLead(page, header, String.join(BETWEEN, parts), next);
    }

    private static Header withLead(Page page, Header header, String title, int next) {
        Header titled = new Header(
                header.section(),
                title,
                header.titleBy(),
                header.lead(),
                header.date(),
                Math.max(next, header.bodyStart()));
        boolean lead = header.lead().isEmpty()
                && next + 1 < page.lines().size()
                && page.lines().get(next).isProse()
                && FIRST_TURN.matcher(page.lines().get(next + 1).text()).matches();
        return lead ? titled.withLead(page.lines().get(next).text(), next + 1) : titled;
    }

    private static int titleIndex(Page page, Header header) {
        int index = header.bodyStart() - 1;
        while (index > 0 && !page.lines().get(index).text().equals(header.title())) {
            index--;
        }
        return index;
    }

    private static boolean isTitleLine(Line line) {
        return !line.isProse()
                && !line.endsSentence()
                && line.words() <= LONGEST_LINE_WORDS
                && Optional.of(line.text())
                        .filter(text -> !FIRST_TURN.matcher(text).matches())
                        .isPresent();
    }
}
