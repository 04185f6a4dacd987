package fr.rotative.normalise.layout;

import java.util.List;

/** One short article of a page of briefs. */
public record Brief(String title, List<String> paragraphs) {
    public Brief {
        paragraphs = List.copyOf(paragraphs);
    }
}
