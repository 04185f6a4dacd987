package fr.rotative.normalise.layout;

import fr.rotative.article.Byline;
import fr.rotative.normalise.page.Line;
import java.util.List;

/**
 * The lines of the body with what was found among them.
 *
 * @param lines in order, furniture left out
 * @param paragraphs the same lines as text, cross-heads and list items marked
 * @param signature the by-line at its end or within it
 * @param signatureText the line it was read from; empty if there is none
 * @param headlines how many lines among them were links as long as headlines
 */
public record Body(List<Line> lines, List<String> paragraphs, Byline signature, String signatureText, int headlines) {
    public Body {
        lines = List.copyOf(lines);
        paragraphs = List.copyOf(paragraphs);
    }
}
