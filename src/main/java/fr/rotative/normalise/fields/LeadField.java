package fr.rotative.normalise.fields;

import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.site.Hosts;
import java.util.List;
import java.util.Optional;

/** The lead: set apart on the page, or the first paragraph of the papers that begin with it. */
public final class LeadField {
    private final Hosts hosts;
    private final List<Heuristic<String>> heuristics = List.of(
            new Heuristic<>("below-title", reading -> reading.layout().header().lead()),
            new Heuristic<>("first-paragraph", this::firstParagraph));

    public LeadField(Hosts hosts) {
        this.hosts = hosts;
    }

    public Optional<Decision<String>> decide(Reading reading) {
        return Heuristic.first(heuristics, reading);
    }

    /** Some papers open with the lead in a paragraph of its own, not set otherwise than the rest. */
    private Optional<String> firstParagraph(Reading reading) {
        List<Line> lines = reading.layout().body().lines();
        boolean alone =
                lines.size() > 1 && lines.get(0).isProse() && lines.get(0).isAloneBefore(lines.get(1));
        return alone
                        && hosts.find(reading.url())
                                .filter(Hosts.Site::leadsWithParagraph)
                                .isPresent()
                ? Optional.of(lines.get(0).text())
                : Optional.empty();
    }
}
