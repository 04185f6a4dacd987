package fr.rotative.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that shows an article whose every field is a script, or a search that is one, runs none of them. */
@ExtendWith(ElasticsearchServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePagesIT {
    /** Script elements of these types hold data that no browser runs. */
    private static final Set<String> DATA = Set.of("application/json", "application/ld+json");

    private static final String SCRIPT = encoded("\"'><script>alert(1)</script><img src=x onerror=alert(1)>");
    private static final String COMPANY = encoded("hostile/\"><img src=x onerror=\"document.title='volé'\">");

    private final ServedArchive archive;

    HostilePagesIT(ElasticsearchClient elasticsearch) {
        archive = ServedArchive.withHostileArticleAndReprint(elasticsearch);
    }

    @AfterAll
    void close() {
        archive.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/recherche?q=malveillance&explain=true",
                "/recherche?q=malveillance&company={company}&section={script}&author={script}&source={script}",
                "/recherche?q={script}&from={script}",
                "/recherche?q=malveillance&cursor={script}",
                "/recherche/facettes/author?q=malveillance",
                "/recherche/facettes/section?q=malveillance&find={script}",
                "/articles/{id}",
                "/articles/{id}?q={script}",
                "/articles/{id}/versions",
                "/articles/{script}",
                "/societes?q=soci",
                "/societes?q={script}",
                "/societes/{company}",
                "/societes/{script}",
                "/chronologie?q=malveillance&q={script}",
                "/couverture?year={script}",
                "/dossier?article={id}&note={id}+{script}",
                "/aide?{script}",
                "/api",
                "/{script}",
            })
    void a_page_has_no_script_but_its_own(String template) {
        String path = template.replace("{script}", SCRIPT)
                .replace("{company}", COMPANY)
                .replace("{id}", archive.idOf(HostileArticle.WORD));
        String page = archive.get(path).body();

        assertThat(dangers(page)).as(path).isEmpty();
        assertThat(page).startsWith("<!doctype html>");
    }

    @Test
    void a_picture_of_a_hostile_chronology_runs_nothing() {
        String svg = archive.get("/api/v1/timeline.svg?q=" + SCRIPT).body();

        assertThat(dangers(svg)).isEmpty();
        assertThat(svg).contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "ris", "bib"})
    void programs_are_given_no_address_that_runs(String ending) {
        assertThat(archive.get("/api/v1/articles." + ending + "?q=malveillance").body())
                .contains("malveillance")
                .doesNotContain("javascript:");
    }

    @Test
    void dangers_would_be_noticed() {
        assertThat(dangers("<script>a</script>")).hasSize(1);
        assertThat(dangers("<script src='https://elsewhere.example/a.js'></script>"))
                .hasSize(1);
        assertThat(dangers("<a href=' JavaScript:a'>")).hasSize(1);
        assertThat(dangers("<p onclick=a style='x'>")).hasSize(1);
        assertThat(dangers("<iframe srcdoc=a>")).hasSize(1);
    }

    /** What in a page would run something that is not of the page itself. */
    private static List<String> dangers(String page) {
        return Jsoup.parse(page).getAllElements().stream()
                .flatMap(HostilePagesIT::dangers)
                .toList();
    }

    private static Stream<String> dangers(Element element) {
        boolean foreign = switch (element.normalName()) {
            case "script" -> !element.attr("src").startsWith("/static/") && !DATA.contains(element.attr("type"));
            case "iframe", "object", "embed", "base" -> true;
            default -> false;
        };
        Stream<String> attributes = element.attributes().asList().stream()
                .filter(HostilePagesIT::runs)
                .map(Attribute::html);
        return foreign ? Stream.concat(Stream.of(element.outerHtml()), attributes) : attributes;
    }

    private static boolean runs(Attribute attribute) {
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        return attribute.getKey().startsWith("on") || value.startsWith("javascript:");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
