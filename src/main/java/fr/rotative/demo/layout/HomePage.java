package fr.rotative.demo.layout;

import fr.rotative.demo.paper.Placement;
import java.util.List;

/** The first page: the latest articles and the archives. */
public record HomePage(Frame frame, List<Placement> latest, List<Year> years) {

    /** The lists of a year's months. */
    public record Year(int year, List<Link> months) {}
}
