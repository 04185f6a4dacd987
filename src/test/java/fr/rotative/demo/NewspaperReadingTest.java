package fr.rotative.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleId;
import fr.rotative.article.Publication;
import fr.rotative.capture.Capture;
import fr.rotative.capture.Headers;
import fr.rotative.demo.ExpectedArticles.Expected;
import fr.rotative.demo.paper.DemoArticles;
import fr.rotative.normalise.Normalised;
import fr.rotative.normalise.Normaliser;
import fr.rotative.normalise.PageKind;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The normaliser reads every page of the demonstration newspaper to the letter. */
@TestInstance(Lifecycle.PER_CLASS)
class NewspaperReadingTest {
    private static final URI HOME = URI.create("http://127.0.0.1:7071/");
    private static final Instant FETCHED = Instant.parse("2026-11-01T08:00:00Z");

    private final DemoSite site = new DemoSite(HOME, DemoArticles.bundled());
    private final Normaliser normaliser = Normaliser.create();
    private final Map<ArticleId, Article> articles = new HashMap<>();
    private final Map<ArticleId, Article> printed = new HashMap<>();

    @BeforeAll
    void readEveryPage() {
        for (String path : site.paths()) {
            if (site.page(path) instanceof DemoPage.Found page
                    && normaliser.normalise(capture(path, page)) instanceof Normalised.Articles read) {
                Map<ArticleId, Article> shelf = read.kind() == PageKind.PRINT ? printed : articles;
                read.articles().forEach(article -> shelf.put(article.id(), article));
            }
        }
    }

    @Test
    void every_article_is_there_and_nothing_else_is_taken_for_one() {
        assertThat(articles.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ExpectedArticles.all().stream().map(Expected::id).toList());
    }

    @Test
    void a_print_view_is_a_copy_of_an_article_that_is_there() {
        assertThat(printed).isNotEmpty();
        assertThat(articles.keySet()).containsAll(printed.keySet());
    }

    @TestFactory
    List<DynamicTest> each_article_is_read_to_the_letter() {
        return ExpectedArticles.all().stream()
                .map(expected -> DynamicTest.dynamicTest(
                        expected.published() + " " + expected.text().title(), () -> isRead(expected)))
                .toList();
    }

    private void isRead(Expected expected) {
        Article article = Objects.requireNonNull(articles.get(expected.id()));
        assertThat(article.text()).isEqualTo(expected.text());
        assertThat(article.section()).isEqualTo(expected.section());
        assertThat(article.byline()).isEqualTo(expected.byline());
        assertThat(article.kind()).isEqualTo(expected.kind());
        assertThat(article.published())
                .extracting(Publication::on)
                .isEqualTo(expected.published().toString());
    }

    private static Capture capture(String path, DemoPage.Found page) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("Content-Type", List.of(page.body().contentType()));
        page.canonical().ifPresent(url -> fields.put("Link", List.of("<" + url + ">; rel=\"canonical\"")));
        return new Capture(
                HOME.resolve(path),
                FETCHED,
                200,
                new Headers(fields),
                page.body().bytes());
    }
}
