package fr.rotative.company.discovery;

import fr.rotative.company.cues.Cue;
import fr.rotative.company.words.Span;
import java.util.List;

/**
 * A company found by the words around its name.
 *
 * @param name as first written
 * @param spans where it is named
 * @param cue the surest sign
 */
public record Discovered(String name, List<Span> spans, Cue cue) {
    public Discovered {
        spans = List.copyOf(spans);
    }
}
