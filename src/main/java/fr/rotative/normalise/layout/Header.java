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
        Optional<String> section,
        String title,
        String titleBy,
        Optional<String> lead,
        Optional<Publication> date,
        int bodyStart) {

    Header withLead(String found, int newBodyStart) {
        return new Header(section, title, titleBy, Optional.of(found), date, newBodyStart);
    }
}
