package fr.rotative.demo;

import fr.rotative.article.ArticleId;
import fr.rotative.article.Byline;
import fr.rotative.article.CanonicalUrl;
import fr.rotative.article.Kind;
import fr.rotative.article.Section;
import fr.rotative.article.Text;
import fr.rotative.demo.paper.DemoArticle;
import fr.rotative.demo.paper.DemoArticle.Brief;
import fr.rotative.demo.paper.DemoArticles;
import fr.rotative.demo.paper.Placement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the whole chain must make of the demonstration site: these articles, once each, and no other. */
public final class ExpectedArticles {

    /**
     * An article as a reader of the archive must find it.
     *
     * @param url of the page; all briefs of a page have the same
     * @param text to the letter, with the apostrophes and spaces that the author typed
     */
    public record Expected(
            ArticleId id,
            CanonicalUrl url,
            Kind kind,
            Text text,
            Section section,
            Byline byline,
            LocalDate published) {}

    private ExpectedArticles() {}

    /** Every article of the bundled site; each brief is one. */
    public static List<Expected> all() {
        return DemoArticles.bundled().all().stream()
                .map(Placement::of)
                .flatMap(ExpectedArticles::of)
                .toList();
    }

    private static Stream<Expected> of(Placement placed) {
        DemoArticle article = placed.article();
        if (article.briefs().isEmpty()) {
            Text text = new Text(article.title(), article.lead(), article.paragraphs());
            return Stream.of(expected(placed, ArticleId.of(placed.canonicalUrl()), Kind.ARTICLE, text));
        }
        return IntStream.rangeClosed(1, article.briefs().size())
                .mapToObj(n -> brief(placed, n, article.briefs().get(n - 1)));
    }

    private static Expected brief(Placement placed, int n, Brief brief) {
        Text text = new Text(brief.title(), null, brief.paragraphs());
        return expected(placed, ArticleId.of(placed.canonicalUrl()).brief(n), Kind.BRIEF, text);
    }

    private static Expected expected(Placement placed, ArticleId id, Kind kind, Text text) {
        DemoArticle article = placed.article();
        return new Expected(
                id,
                placed.canonicalUrl(),
                kind,
                text,
                new Section(article.section()),
                new Byline(article.authors(), article.source()),
                article.published());
    }
}
