package fr.rotative.web.view;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.french.FrenchDate;
import fr.rotative.web.french.FrenchNumber;
import fr.rotative.web.french.Typography;
import fr.rotative.web.history.ArticleHistory;
import fr.rotative.web.history.Passage;
import fr.rotative.web.history.Passage.Change;
import fr.rotative.web.history.Version;
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

    public static VersionsView of(ArticleDocument article, ArticleHistory history) {
        int count = history.versions().size();
        List<Shown> shown = IntStream.range(0, count)
                .mapToObj(i -> shown(article, history.versions().get(i), i))
                .toList();
        List<Shown> newestFirst = new ArrayList<>(shown);
        Collections.reverse(newestFirst);
        return new VersionsView(
                new Link(Typography.unbreakable(article.title()), Addresses.article(article.id())),
                extent(count),
                newestFirst,
                history.unreadable().stream()
                        .map(capture -> FrenchDate.of(capture.fetchedAt()))
                        .toList());
    }

    private static String extent(int count) {
        return switch (count) {
            case 0 -> "Aucune version n’a été gardée.";
            case 1 -> "Le texte n’a pas changé depuis qu’il a été relevé.";
            default -> "Le texte a eu " + FrenchNumber.counted(count, "version") + ".";
        };
    }

    private static Shown shown(ArticleDocument article, Version version, int index) {
        return new Shown(
                "Version " + (index + 1),
                version.captures().stream()
                        .map(capture -> capture(article, capture))
                        .toList(),
                FrenchNumber.counted(version.text().wordCount(), "mot"),
                index == 0 ? List.of() : parts(version.passages()));
    }

    private static Link capture(ArticleDocument article, CaptureReference capture) {
        return new Link(
                Typography.unbreakable(FrenchDate.of(capture.fetchedAt())),
                Addresses.capture(article.id(), capture.digest()));
    }

    private static List<Part> parts(List<Passage> passages) {
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

    private static void addUnchanged(List<Part> parts, int same) {
        if (same > 0) {
            String note = same == 1 ? "Un passage inchangé" : FrenchNumber.of(same) + " passages inchangés";
            parts.add(new Part(note, List.of()));
        }
    }
}
