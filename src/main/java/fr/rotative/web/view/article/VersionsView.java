package fr.rotative.web.view.article;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import fr.rotative.language.Messages;
import fr.rotative.language.Typography;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.history.ArticleHistory;
import fr.rotative.web.history.Passage;
import fr.rotative.web.history.Passage.Change;
import fr.rotative.web.history.Version;
import fr.rotative.web.view.part.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The page of an article's versions.
 *
 * @param extent how many there are, in words
 * @param versions newest first
 * @param unreadable the captures in which the article is not found any more, as dates
 */
public record VersionsView(Link article, String extent, List<Shown> versions, List<String> unreadable) {
    /**
     * A version of the text.
     *
     * @param name {@code Version 2}
     * @param captures when it was fetched, and where the page is
     * @param parts what changed, and how much between did not; none of the first version
     */
    public record Shown(String name, List<Link> captures, String length, List<Part> parts) {}

    /**
     * A passage that changed, or a note on those that did not.
     *
     * @param passage none for a note
     */
    public record Part(String note, List<Passage> passage) {}

    public static VersionsView of(ArticleDocument article, ArticleHistory history, Messages messages) {
        int count = history.versions().size();
        List<Shown> shown = IntStream.range(0, count)
                .mapToObj(i -> new Told(article.id(), i, messages)
                        .shown(history.versions().get(i)))
                .toList();
        List<Shown> newestFirst = new ArrayList<>(shown);
        Collections.reverse(newestFirst);
        return new VersionsView(
                new Link(Typography.unbreakable(article.title()), Addresses.article(article.id())),
                messages.say(count == 0 ? "versions.none" : "versions.extent", count),
                newestFirst,
                history.unreadable().stream()
                        .map(capture -> messages.dates().instant(capture.fetchedAt()))
                        .toList());
    }

    /** How a version of an article is told, whose number counts from 0. */
    private record Told(String article, int number, Messages messages) {
        private Shown shown(Version version) {
            return new Shown(
                    messages.say("versions.version", number + 1),
                    version.captures().stream().map(this::capture).toList(),
                    messages.say("versions.words", version.text().wordCount()),
                    number == 0 ? List.of() : parts(version.passages()));
        }

        private Link capture(CaptureReference capture) {
            return new Link(
                    messages.dates().instant(capture.fetchedAt()), Addresses.capture(article, capture.digest()));
        }

        private List<Part> parts(List<Passage> passages) {
            List<Part> parts = new ArrayList<>();
            int same = 0;
            for (Passage passage : passages) {
                if (passage.change() == Change.SAME) {
                    same++;
                } else {
                    addUnchanged(parts, same);
                    parts.add(new Part("", List.of(passage)));
                    same = 0;
                }
            }
            addUnchanged(parts, same);
            return List.copyOf(parts);
        }

        private void addUnchanged(List<Part> parts, int same) {
            if (same > 0) {
                parts.add(new Part(messages.say("versions.unchanged", same), List.of()));
            }
        }
    }
}
