package fr.rotative.normalise.layout;

import fr.rotative.article.Publication;
import java.util.Optional;

/**
 * What stands above the body.
 *
 * @param title empty if there is none
 * @param titleBy the heuristic that found the title
 * @param bodyStart index of the first line that can belong to the body
 */
public record Header(
        Optional<String> section, String title, String titleBy, Optional<String> lead, Dates dates, int bodyStart) {

    /**
     * The dates of a head.
     *
     * @param own that stands there as the date of the article
     * @param announced in a line that says when the article was published; on a page that reprints an article it may
     *     be the day of its first publication
     */
    public record Dates(Optional<Publication> own, Optional<Publication> announced) {
        static final Dates NONE = new Dates(Optional.empty(), Optional.empty());
    }

    Header withLead(String found, int newBodyStart) {
        return new Header(section, title, titleBy, Optional.of(found), dates, newBodyStart);
    }
}
