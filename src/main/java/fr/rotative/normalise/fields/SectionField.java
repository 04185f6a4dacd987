package fr.rotative.normalise.fields;

import fr.rotative.article.Section;
import fr.rotative.normalise.declared.Declared.Value;
import fr.rotative.normalise.declared.Property;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The section: declared to machines, else as it stands above the title. */
public final class SectionField {
    private static final Pattern DESK = Pattern.compile("^Actualités?\\s*/\\s*(?=\\S)");

    private final List<Heuristic<Section>> heuristics = List.of(
            new Heuristic<>(
                    "declared",
                    reading -> reading.declared()
                            .first(Property.SECTION)
                            .map(Value::text)
                            .map(Section::new)),
            new Heuristic<>(
                    "above-title",
                    reading -> reading.layout().header().section().map(SectionField::withoutDesk)));

    /** In early 2000 the news desk went before the section: {@code Actualité / Finance}. */
    private static Section withoutDesk(String line) {
        return new Section(DESK.matcher(line).replaceFirst(""));
    }

    public Optional<Decision<Section>> decide(Reading reading) {
        return Heuristic.first(heuristics, reading);
    }
}
