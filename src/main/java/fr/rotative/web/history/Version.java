package fr.rotative.web.history;

import fr.rotative.article.CaptureReference;
import fr.rotative.article.Text;
import fr.rotative.web.history.Passage.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text that an article had for a time.
 *
 * @param captures those in which it was found, oldest first
 * @param passages title, lead and paragraphs, and what became of them since the version before; all the same in the
 *     first version
 */
public record Version(List<CaptureReference> captures, Text text, List<Passage> passages) {
    public Version {
        captures = List.copyOf(captures);
        passages = List.copyOf(passages);
    }

    static Version first(CaptureReference capture, Text text) {
        return new Version(
                List.of(capture),
                text,
                lines(text).stream()
                        .map(line -> Passage.whole(Change.SAME, line))
                        .toList());
    }

    Version followedBy(CaptureReference capture, Text next) {
        return new Version(List.of(capture), next, TextDifference.between(lines(text), lines(next)));
    }

    /** The same, found again. */
    Version foundAgain(CaptureReference capture) {
        List<CaptureReference> all = new ArrayList<>(captures);
        all.add(capture);
        return new Version(all, text, passages);
    }

    boolean hasWordsOf(Text other) {
        return lines(text).equals(lines(other));
    }

    private static List<String> lines(Text text) {
        return Stream.of(Stream.of(text.title()), Stream.ofNullable(text.lead()), text.paragraphs().stream())
                .flatMap(lines -> lines)
                .toList();
    }
}
