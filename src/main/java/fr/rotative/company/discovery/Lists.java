package fr.rotative.company.discovery;

import fr.rotative.company.cues.Cue;
import fr.rotative.company.cues.Enumeration;
import fr.rotative.company.words.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries the quality of company along lists: in "Multimania, Caramail et X", X is what its neighbours are. */
final class Lists {
    static final String RULE = "list";

    private final List<Span> companies;
    private final Map<String, Discovered> found;

    Lists(List<Span> known, Map<String, Discovered> found) {
        this.companies = new ArrayList<>(known);
        this.found = found;
        found.values().forEach(company -> companies.addAll(company.spans()));
    }

    /** Adds to what is found the candidates that stand in a list beside a company, until none is left. */
    void complete(List<Candidate> candidates) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Candidate candidate : candidates) {
                grown |= !found.containsKey(candidate.key()) && completeWith(candidate);
            }
        }
    }

    private boolean completeWith(Candidate candidate) {
        Optional<Span> neighbour = candidate.spans().stream()
                .flatMap(span -> companies.stream().filter(company -> Enumeration.joins(span, company)))
                .findFirst();
        neighbour.ifPresent(company -> {
            Cue cue = new Cue(RULE, company.surface(), Cue.STRONG);
            found.put(candidate.key(), new Discovered(candidate.sample().surface(), candidate.spans(), cue));
            companies.addAll(candidate.spans());
        });
        return neighbour.isPresent();
    }
}
