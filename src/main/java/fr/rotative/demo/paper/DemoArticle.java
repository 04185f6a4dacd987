package fr.rotative.demo.paper;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as the paper wrote it: one line of {@code demo/articles.ndjson}.
 *
 * @param slug unique among the articles
 * @param lead the chapô
 * @param authors in the order of the signature; none for an agency's dispatch
 * @param source the paper itself, or the agency
 * @param kind {@code article} or {@code briefs}
 * @param paragraphs in order, a cross-head begins with {@code "## "}; none on a page of briefs
 * @param briefs the short articles of a page of briefs
 * @param seeAlso slugs of older or later articles on the matter
 */
public record DemoArticle(
        String slug,
        String section,
        String title,
        @Nullable String lead,
        LocalDate published,
        List<String> authors,
        String source,
        String kind,
        List<String> paragraphs,
        List<Brief> briefs,
        List<String> seeAlso) {

    /** The name of the paper. */
    public static final String PAPER = "La Rotative";

    /** One of several short articles under a common title. */
    public record Brief(String title, List<String> paragraphs) {
        public Brief {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public DemoArticle {
        authors = List.copyOf(authors);
        paragraphs = List.copyOf(requireNonNullElse(paragraphs, List.of()));
        briefs = List.copyOf(requireNonNullElse(briefs, List.of()));
        seeAlso = List.copyOf(seeAlso);
    }

    /** Whether it was written by the paper's own staff rather than taken from an agency. */
    public boolean isOurs() {
        return source.equals(PAPER);
    }

    /** The signature as printed: {@code Claire Delmas et Marc Ostrowski, La Rotative}, or the source alone. */
    public String signature() {
        return authors.isEmpty() ? source : String.join(" et ", authors) + ", " + source;
    }
}
