package fr.rotative.demo.layout;

import fr.rotative.demo.paper.Placement;
import java.util.List;

/**
 * A list of articles: a section or a month.
 *
 * @param pager to the neighbouring lists
 */
public record ListingPage(Frame frame, String heading, List<Placement> placements, List<Link> pager) {}
