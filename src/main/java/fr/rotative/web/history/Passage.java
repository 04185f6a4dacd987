package fr.rotative.web.history;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A title, lead or paragraph, and what became of it from one version of a text to the next.
 *
 * @param runs its words before and after, in reading order
 */
public record Passage(Change change, List<Run> runs) {
    /** What became of a passage, or of words within it. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED,
        /** Only of passages: some of its words are others. */
        CHANGED
    }

    /** Words in a row of which the same became. */
    public record Run(Change change, String text) {}

    public Passage {
        runs = List.copyOf(runs);
    }

    static Passage whole(Change change, String text) {
        return new Passage(change, List.of(new Run(change, text)));
    }

    /** The passage as it was; empty if it was not there. */
    public String before() {
        return without(Change.ADDED);
    }

    /** The passage as it is; empty if it is not there any more. */
    public String after() {
        return without(Change.REMOVED);
    }

    private String without(Change gone) {
        return runs.stream().filter(run -> run.change() != gone).map(Run::text).collect(Collectors.joining());
    }
}
