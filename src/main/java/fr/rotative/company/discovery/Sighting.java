package fr.rotative.company.discovery;

import fr.rotative.company.words.Span;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one article, read alone, makes of a name that the register does not know.
 *
 * @param name as first written there
 * @param otherNames how else the article writes it, short names and acronyms included
 */
public record Sighting(String name, Set<String> otherNames, Certainty certainty) {

    /** How much the article says for a company. */
    public enum Certainty {
        /** Nothing: the name is a person's, a place's, or stands without a sign. */
        NONE,
        /** Only the company it keeps: weak signs that add up, or a list. */
        LIKELY,
        /** One sure sign by itself. */
        SURE
    }

    public Sighting {
        otherNames = Set.copyOf(otherNames);
    }

    static Sighting of(Candidate nobody) {
        return new Sighting(nobody.sample().surface(), Set.of(), Certainty.NONE);
    }

    static Sighting of(Discovered company) {
        Set<String> others = company.spans().stream()
                .map(Span::surface)
                .filter(surface -> !surface.equals(company.name()))
                .collect(Collectors.toUnmodifiableSet());
        boolean sure = company.cue().isStrong() && !company.cue().rule().equals(Lists.RULE);
        return new Sighting(company.name(), others, sure ? Certainty.SURE : Certainty.LIKELY);
    }

    public boolean isCompany() {
        return certainty != Certainty.NONE;
    }
}
