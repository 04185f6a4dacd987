package fr.rotative.normalise.layout;

import fr.rotative.normalise.byline.Bylines;
import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.page.Page;
import fr.rotative.normalise.site.SiteRules;

/**
 * A page before its head is read, with what helps to read it.
 *
 * @param standing which of its lines are furniture
 * @param slug the title as the address spells it
 */
record Sheet(Page page, StandingLines standing, SiteRules rules, Slug slug, Bylines bylines) {

    /** Whether the line is the name of a section and nothing else. */
    boolean isSection(Line line) {
        return rules.kinds().isSection(line.text());
    }

    /** Whether the line is the name of a paper and nothing else. */
    boolean isPaper(Line line) {
        return rules.sources().find(line.text()).isPresent();
    }
}
