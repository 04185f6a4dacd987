package fr.rotative.normalise.layout;

import fr.rotative.normalise.byline.Bylines;
import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.page.Page;
import fr.rotative.normalise.site.SiteRules;
import java.net.URI;

/**
 * A page before its head is read, with what helps to read it.
 *
 * @param standing which of its lines are furniture
 */
record Sheet(Page page, StandingLines standing, Clues clues, SiteRules rules, Bylines bylines) {

    /**
     * Where the title is written a second time.
     *
     * @param slug as the address spells it
     * @param titleBar as the browser shows it
     */
    record Clues(Slug slug, DocumentTitle titleBar) {}

    static Sheet of(Page page, URI address, SiteRules rules, Bylines bylines) {
        return new Sheet(
                page,
                new StandingLines(page.lines(), rules.labels()),
                new Clues(Slug.of(address), DocumentTitle.of(page.documentTitle())),
                rules,
                bylines);
    }

    Slug slug() {
        return clues.slug;
    }

    DocumentTitle titleBar() {
        return clues.titleBar;
    }

    /** Whether the line is the name of a section and nothing else. */
    boolean isSection(Line line) {
        return rules.kinds().isSection(line.text());
    }

    /** Whether the line is the name of a paper and nothing else. */
    boolean isPaper(Line line) {
        return rules.sources().find(line.text()).isPresent();
    }
}
