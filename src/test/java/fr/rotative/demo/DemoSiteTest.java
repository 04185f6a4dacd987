package fr.rotative.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.demo.DemoPage.Body;
import fr.rotative.demo.DemoPage.Found;
import fr.rotative.demo.DemoPage.Missing;
import fr.rotative.demo.DemoPage.Moved;
import fr.rotative.demo.paper.Archive;
import fr.rotative.demo.paper.DemoArticle;
import fr.rotative.demo.paper.DemoArticles;
import fr.rotative.demo.paper.Placement;
import fr.rotative.demo.paper.Shape;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DemoSiteTest {
    private static final URI BASE = URI.create("http://127.0.0.1:7071/");
    private static final String DEAD_LINK = "/plan.shtml";

    private final Archive archive = new Archive(DemoArticles.bundled());
    private final DemoSite site = new DemoSite(BASE, DemoArticles.bundled());

    @Test
    void the_home_page_says_that_the_site_is_a_demonstration() {
        assertThat(document("/").text()).contains("Site de démonstration", "ont été écrits pour montrer");
    }

    @Test
    void every_link_leads_to_a_page_but_one_that_is_dead_on_purpose() {
        Set<String> broken = site.paths().stream()
                .flatMap(this::references)
                .filter(path -> site.page(path) instanceof Missing)
                .collect(toSet());

        assertThat(broken).containsExactly(DEAD_LINK);
    }

    @Test
    void links_from_the_home_page_reach_every_page_of_every_article() {
        Set<String> reached = reachedFromHome();

        assertThat(archive.all()).allSatisfy(placed -> {
            assertThat(reached).contains(placed.path());
            placed.printPath().ifPresent(path -> assertThat(reached).contains(path));
        });
    }

    @Test
    void the_bytes_of_a_page_hold_its_article_to_the_letter() {
        assertThat(archive.all())
                .allSatisfy(placed -> assertThat(document(placed.path()).wholeText())
                        .contains(placed.article().title(), placed.article().section())
                        .contains(plainParagraphs(placed.article())));
    }

    @Test
    void print_views_hold_the_body_however_wrapped_and_the_address_of_their_original() {
        assertThat(archive.all())
                .filteredOn(placed -> placed.printPath().isPresent())
                .allSatisfy(printed -> {
                    String path = printed.printPath().orElseThrow();
                    assertThat(document(path).wholeText().replace('\n', ' '))
                            .contains("URL : " + printed.canonicalUrl())
                            .contains(plainParagraphs(printed.article()));
                    assertThat(found(path).canonical()).contains(printed.canonicalUrl());
                });
    }

    @Test
    void pages_of_2001_write_curly_apostrophes_as_windows_1252_under_a_latin_1_label() {
        Body body = found("/0103/010320voxandrehotlinedesfai.shtml").body();
        String bytes = new String(body.bytes(), StandardCharsets.ISO_8859_1);

        assertThat(body.contentType()).isEqualTo("text/html");
        assertThat(bytes).contains("charset=iso-8859-1", "la voix cachée des fournisseurs d\u0092accès");
    }

    @Test
    void an_article_published_again_has_moved_from_its_first_address() {
        assertThat(site.page("/0006/000627googleyahoo.shtml")).isEqualTo(new Moved("/articles/1000627-google-yahoo"));
    }

    @Test
    void a_page_of_the_time_refers_to_nothing_that_came_later() {
        List<Placement> ofTheTime = archive.all().stream()
                .filter(placed -> placed.shape() != Shape.MODERN)
                .toList();

        assertThat(ofTheTime)
                .allSatisfy(placed -> assertThat(archive.seeAlso(placed))
                        .allMatch(other -> other.article()
                                .published()
                                .isBefore(placed.article().published())));
        assertThat(ofTheTime).flatExtracting(archive::seeAlso).hasSizeGreaterThan(100);
    }

    @Test
    void every_shape_of_page_occurs_and_most_have_columns() {
        var byShape = archive.all().stream().collect(groupingBy(Placement::shape));

        assertThat(byShape).containsOnlyKeys(Shape.values());
        assertThat(byShape.get(Shape.COLUMNS)).hasSizeGreaterThan(archive.all().size() / 2);
    }

    @Test
    void expected_articles_are_counted_once_and_each_brief_is_one() {
        long briefs = archive.all().stream()
                .mapToLong(placed -> placed.article().briefs().size())
                .sum();

        assertThat(ExpectedArticles.all())
                .hasSize((int) (155 + briefs))
                .extracting(ExpectedArticles.Expected::id)
                .doesNotHaveDuplicates();
    }

    private static String[] plainParagraphs(DemoArticle article) {
        return Stream.concat(
                        article.paragraphs().stream(),
                        article.briefs().stream().flatMap(brief -> brief.paragraphs().stream()))
                .map(paragraph -> paragraph.replaceFirst("^## ", ""))
                .toArray(String[]::new);
    }

    private Set<String> reachedFromHome() {
        Set<String> reached = new HashSet<>(Set.of("/"));
        Deque<String> todo = new ArrayDeque<>(reached);
        while (!todo.isEmpty()) {
            references(todo.remove())
                    .filter(path -> !path.startsWith("/prive/"))
                    .filter(reached::add)
                    .forEach(todo::add);
        }
        return reached;
    }

    /** The paths that a page refers to, or where it has moved. */
    private Stream<String> references(String path) {
        DemoPage page = site.page(path);
        if (page instanceof Moved moved) {
            return Stream.of(moved.path());
        }
        boolean isHtml =
                page instanceof Found found && found.body().contentType().startsWith("text/html");
        return isHtml ? references(document(path)) : Stream.of();
    }

    private static Stream<String> references(Document document) {
        Stream<Element> elements = document.select("a[href^=/], img[src]").stream();
        return elements.map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"));
    }

    private Document document(String path) {
        return Jsoup.parse(text(path));
    }

    private String text(String path) {
        Body body = found(path).body();
        Charset charset =
                body.contentType().endsWith("utf-8") ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        return new String(body.bytes(), charset);
    }

    private Found found(String path) {
        return (Found) site.page(path);
    }
}
