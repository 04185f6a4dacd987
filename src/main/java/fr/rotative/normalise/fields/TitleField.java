package fr.rotative.normalise.fields;

import fr.rotative.normalise.declared.Declared.Value;
import fr.rotative.normalise.declared.Property;
import fr.rotative.normalise.layout.Header;
import fr.rotative.normalise.layout.Slug;
import fr.rotative.normalise.site.SiteRules;
import java.util.List;
import java.util.Optional;

/** The title: declared to machines, else as it stands on the page, else as in the browser's title bar. */
public final class TitleField {
    private static final String JSON_LD = "json-ld";
    private static final int SHORTEST = 3;

    private final SiteNames siteNames;
    private final List<Heuristic<String>> declared;
    private final Heuristic<String> titleBar;

    public TitleField(SiteRules rules) {
        this.siteNames = new SiteNames(rules);
        this.declared = List.of(
                new Heuristic<>(JSON_LD, reading -> declared(reading, true)),
                new Heuristic<>("address", TitleField::spelled),
                new Heuristic<>("document-title", this::continued),
                new Heuristic<>("heading", this::heading),
                new Heuristic<>("meta", reading -> declared(reading, false)));
        this.titleBar = new Heuristic<>("document-title", this::titleBar);
    }

    public Optional<Decision<String>> decide(Reading reading) {
        return Heuristic.first(declared, reading)
                .or(() -> onPage(reading))
                .or(() -> Heuristic.first(List.of(titleBar), reading));
    }

    private static Optional<Decision<String>> onPage(Reading reading) {
        Header header = reading.layout().header();
        if (header.title().length() < SHORTEST) {
            return Optional.empty();
        }
        return Optional.of(Slug.of(reading.url())
                .endOf(header.title())
                .map(title -> new Decision<>(title, "address"))
                .orElseGet(() -> new Decision<>(header.title(), header.titleBy())));
    }

    /** Pages of a dossier declare the dossier's title with their own; the address spells only theirs. */
    private static Optional<String> spelled(Reading reading) {
        Header header = reading.layout().header();
        return header.titleBy().equals("address") ? Optional.of(header.title()) : Optional.empty();
    }

    /** What readers see as the title goes before what is meant for other sites, unless it is more than that. */
    private Optional<String> heading(Reading reading) {
        return Optional.of(reading)
                .filter(page -> page.layout().header().titleBy().equals("heading"))
                .flatMap(TitleField::onPage)
                .map(Decision::value)
                .filter(title -> declared(reading, false)
                        .filter(meant -> title.endsWith(" " + meant))
                        .isEmpty());
    }

    private Optional<String> declared(Reading reading, boolean jsonLd) {
        return reading.declared().all(Property.TITLE).stream()
                .filter(value -> value.from().equals(JSON_LD) == jsonLd)
                .map(value -> siteNames.without(value.text(), reading))
                .filter(title -> title.length() >= SHORTEST)
                .findFirst();
    }

    /** The title bar goes on after a colon where the declared title stops: it has the full title. */
    private Optional<String> continued(Reading reading) {
        return reading.declared()
                .first(Property.TITLE)
                .map(Value::text)
                .filter(start -> reading.page().documentTitle().startsWith(start + " : "))
                .flatMap(start -> titleBar(reading).filter(full -> full.startsWith(start)));
    }

    private Optional<String> titleBar(Reading reading) {
        String title = siteNames.without(reading.page().documentTitle(), reading);
        return title.length() < SHORTEST ? Optional.empty() : Optional.of(title);
    }
}
