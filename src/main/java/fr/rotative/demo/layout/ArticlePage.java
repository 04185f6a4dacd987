package fr.rotative.demo.layout;

import fr.rotative.demo.paper.DateLine;
import fr.rotative.demo.paper.DemoArticle;
import fr.rotative.demo.paper.Placement;
import java.util.List;

/**
 * An article with what stands around it.
 *
 * @param seeAlso linked from a box within the body
 * @param headlines of the days before, beside the body
 * @param employers whose vacancies are advertised below the body
 */
public record ArticlePage(
        Frame frame, Placement placement, List<Placement> seeAlso, List<Placement> headlines, List<String> employers) {

    public DemoArticle article() {
        return placement.article();
    }

    public DateLine dateLine() {
        return placement.dateLine();
    }

    /** The JSON-LD of today's layout. */
    public String structuredData() {
        return NewsArticle.of(placement).toJson();
    }
}
