package fr.rotative.company.discovery;

import fr.rotative.company.words.Shape;
import fr.rotative.company.words.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings together the names of one discovered company: {@code Bethesda Softworks} and {@code Bethesda},
 * {@code Radio Frequency Systems (RFS)}.
 */
final class Aliases {
    private final Map<String, Discovered> merged;

    Aliases(Map<String, Discovered> found) {
        this.merged = new LinkedHashMap<>(found);
    }

    List<Discovered> merged(List<Candidate> plausible) {
        for (Candidate candidate : plausible) {
            fullName(candidate).ifPresent(full -> {
                merged.remove(candidate.key());
                merged.computeIfPresent(full, (key, company) -> withSpans(company, candidate.spans()));
            });
        }
        return List.copyOf(merged.values());
    }

    private Optional<String> fullName(Candidate candidate) {
        return merged.entrySet().stream()
                .filter(entry -> opens(entry.getKey(), candidate) || isAcronym(candidate, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean opens(String key, Candidate candidate) {
        return key.startsWith(candidate.key() + " ");
    }

    private static boolean isAcronym(Candidate candidate, Discovered company) {
        return candidate.spans().stream()
                .anyMatch(span -> span.first().shape() == Shape.UPPER
                        && span.before(1).is("(")
                        && company.spans().stream().anyMatch(name -> isLongNameBefore(name, span)));
    }

    private static boolean isLongNameBefore(Span name, Span bracketed) {
        return !name.isOneWord() && name.passage() == bracketed.passage() && name.to() == bracketed.from() - 1;
    }

    private static Discovered withSpans(Discovered company, List<Span> more) {
        List<Span> spans =
                Stream.concat(company.spans().stream(), more.stream()).toList();
        return new Discovered(company.name(), spans, company.cue());
    }
}
