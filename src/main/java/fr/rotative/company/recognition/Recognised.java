package fr.rotative.company.recognition;

import fr.rotative.company.cues.Cue;
import fr.rotative.company.words.Span;
import java.util.List;

/** A company of the article before its salience is known. @param bearing the places that count for salience */
record Recognised(String id, String name, List<Span> spans, List<Span> bearing, Cue cue, boolean registered) {
    Recognised {
        spans = List.copyOf(spans);
        bearing = List.copyOf(bearing);
    }
}
