package fr.rotative.web.view.article;

import fr.rotative.search.result.Occurrence;
import fr.rotative.web.view.article.ReadingText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What was found in an article, numbered, and its text divided there. */
record Marking(List<Numbered> found) {

    /** An occurrence with its number in the article, counted from 1. */
    record Numbered(int number, Occurrence occurrence) {}

    /** @param occurrences in reading order */
    static Marking of(List<Occurrence> occurrences) {
        return new Marking(IntStream.range(0, occurrences.size())
                .mapToObj(i -> new Numbered(i + 1, occurrences.get(i)))
                .toList());
    }

    /** What was found in one part. */
    Marking in(String part) {
        return new Marking(found.stream()
                .filter(numbered -> numbered.occurrence.part().equals(part))
                .toList());
    }

    /** The text from one offset to another, divided where a mark begins or ends. */
    List<Piece> pieces(String text, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int done = from;
        for (Numbered numbered : found) {
            int start = Math.max(numbered.occurrence.start(), done);
            int end = Math.min(numbered.occurrence.end(), to);
            if (start < end) {
                add(pieces, text.substring(done, start), 0, false);
                add(pieces, text.substring(start, end), numbered.number, start == numbered.occurrence.start());
                done = end;
            }
        }
        add(pieces, text.substring(done, to), 0, false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, int passage, boolean begins) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, passage, begins));
        }
    }
}
