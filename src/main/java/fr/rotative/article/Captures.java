package fr.rotative.article;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The captures in which an article was met: its page, the page again after a change, its print view.
 *
 * @param oldestFirst each once, by when it was fetched; where it lies in a WARC file tells a capture from any other
 */
public record Captures(List<CaptureReference> oldestFirst) {
    private static final Comparator<CaptureReference> OLDEST_FIRST = Comparator.comparing(CaptureReference::fetchedAt)
            .thenComparing(CaptureReference::warcFile)
            .thenComparing(CaptureReference::offset);

    // After the order, which the constructor needs.
    public static final Captures NONE = new Captures(List.of());

    /** @param oldestFirst in any order */
    public Captures {
        oldestFirst = once(oldestFirst).stream().sorted(OLDEST_FIRST).toList();
    }

    public Captures with(Captures others) {
        return new Captures(
                Stream.concat(oldestFirst.stream(), others.oldestFirst.stream()).toList());
    }

    public Captures with(CaptureReference other) {
        return with(new Captures(List.of(other)));
    }

    private record Place(String warcFile, long offset) {}

    private static Collection<CaptureReference> once(List<CaptureReference> captures) {
        Map<Place, CaptureReference> byPlace = new LinkedHashMap<>();
        captures.forEach(capture -> byPlace.putIfAbsent(new Place(capture.warcFile(), capture.offset()), capture));
        return byPlace.values();
    }
}
