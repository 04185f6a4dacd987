package fr.rotative.normalise.fields;

import fr.rotative.article.Byline;
import fr.rotative.normalise.byline.Bylines;
import fr.rotative.normalise.declared.Declared.Value;
import fr.rotative.normalise.declared.Property;
import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.site.Hosts;
import fr.rotative.normalise.site.Roles.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who signs: at the end of the text, as declared to machines, or in the head. */
public final class BylineField {
    private static final int HEAD_LINES = 60;

    private final Bylines bylines;
    private final Hosts hosts;
    private final List<Heuristic<Byline>> heuristics;

    public BylineField(Bylines bylines, Hosts hosts) {
        this.hosts = hosts;
        this.bylines = bylines;
        this.heuristics = List.of(
                new Heuristic<>("signature", BylineField::signature),
                new Heuristic<>("declared", this::declared),
                new Heuristic<>("head", this::head));
    }

    /** The by-line; a known paper runs its articles under its own name unless they say otherwise. */
    public Optional<Decision<Byline>> decide(Reading reading) {
        Optional<String> paper = paper(reading);
        Optional<Decision<Byline>> signed = Heuristic.first(heuristics, reading);
        if (signed.isEmpty()) {
            return paper.map(source -> new Decision<>(new Byline(List.of(), source), "site"));
        }
        Byline byline = signed.get().value();
        return byline.source() != null
                ? signed
                : Optional.of(new Decision<>(
                        new Byline(byline.authors(), paper.orElse(null)),
                        signed.get().by()));
    }

    /** The paper of a known site, or the one that the page declares. */
    private Optional<String> paper(Reading reading) {
        return hosts.find(reading.url())
                .map(Hosts.Site::source)
                .or(() -> reading.declared().first(Property.SOURCE).map(Value::text));
    }

    private static Optional<Byline> signature(Reading reading) {
        Byline signature = reading.layout().body().signature();
        return signature.equals(Byline.NONE) ? Optional.empty() : Optional.of(signature);
    }

    private Optional<Byline> declared(Reading reading) {
        List<String> authors = new ArrayList<>();
        Optional<String> source = Optional.empty();
        for (String text : reading.declared().allOfFirst(Property.AUTHOR)) {
            Optional<Byline> byline = bylines.declared(text);
            byline.map(Byline::authors).ifPresent(authors::addAll);
            source = source.or(() -> byline.map(Byline::source));
        }
        for (String organisation : reading.declared().allOfFirst(Property.AUTHOR_ORGANISATION)) {
            source = source.or(() -> bylines.declared(organisation).map(Byline::source));
        }
        return authors.isEmpty() && source.isEmpty()
                ? Optional.empty()
                : Optional.of(new Byline(authors.stream().distinct().toList(), source.orElse(null)));
    }

    private Optional<Byline> head(Reading reading) {
        List<Line> lines = reading.page().lines();
        int start = reading.layout().header().bodyStart();
        return lines.subList(Math.max(0, start - HEAD_LINES), Math.min(lines.size(), start + 1)).stream()
                .map(line -> line.role() == Role.BYLINE ? bylines.declared(line.text()) : bylines.line(line.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
