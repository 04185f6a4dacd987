package fr.rotative.crawl.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.capture.Capture;
import fr.rotative.capture.Headers;
import fr.rotative.crawl.discovery.Discovery.Discovered;
import fr.rotative.crawl.fetch.FetchResult.Refused;
import fr.rotative.crawl.fetch.Refusal;
import fr.rotative.crawl.frontier.Candidate;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Role;
import fr.rotative.html.HtmlPage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final CrawlUrl ARTICLE = CrawlUrl.of("http://www.presse.example/0102/a.html");
    private static final CrawlUrl PRINT = CrawlUrl.of("http://www.presse.example/imprimer/0102/a.html");

    /** Print views lie in a folder of their own, and parameters mean nothing. */
    private static final ArticleIdentity RULES = url -> URI.create("https://presse.example"
            + url.uri().getPath().replaceFirst("^/imprimer/", "/").replaceFirst("/$", ""));

    private final Copies copies = new Copies(RULES);
    private final Discovery discovery = new Discovery(Scope.ofHosts(List.of(ARTICLE)), 3, NOON, copies);

    @Test
    void the_print_view_to_which_an_article_links_is_a_copy_of_it() throws IOException {
        Discovered discovered = links(ARTICLE, "<a href='/imprimer/0102/a.html'>Imprimer</a><a href='b.html'>B</a>");

        assertThat(discovered.candidates())
                .extracting(found -> found.url().path())
                .containsExactly("/0102/b.html");
        assertThat(discovered.refused().values()).containsExactly(new Refused(Refusal.COPY, "of " + ARTICLE));
    }

    @Test
    void so_is_an_address_with_parameters_that_mean_nothing() throws IOException {
        Discovered discovered = links(ARTICLE, "<a href='b.html'>B</a><a href='b.html?de=une'>B</a>");

        assertThat(discovered.candidates())
                .extracting(found -> found.url().path())
                .containsExactly("/0102/b.html");
    }

    @Test
    void an_address_that_differs_in_scheme_www_or_slash_alone_is_none() throws IOException {
        Discovered discovered = links(ARTICLE, """
                <a href='https://www.presse.example/b'>B</a><a href='http://presse.example/b'>B</a>
                <a href='https://www.presse.example/b/'>B</a>""");

        assertThat(discovered.candidates()).hasSize(3);
    }

    @Test
    void what_a_page_calls_canonical_is_fetched_whatever_was_found_before() throws IOException {
        Discovered discovered =
                links(PRINT, "<link rel='canonical' href='/0102/a.html'><a href='/0102/a.html'>Lire</a>");

        assertThat(discovered.candidates()).extracting(Candidate::url).containsExactly(ARTICLE);
    }

    @Test
    void the_target_of_a_redirect_is_fetched_whatever_was_found_before() {
        copies.original(PRINT);
        Entry print = new Entry(new Candidate(PRINT, Role.PAGE, 1, null, null), NOON, null);

        assertThat(discovery.redirect(ARTICLE, print).candidates())
                .extracting(Candidate::url)
                .containsExactly(ARTICLE);
    }

    @Test
    void the_usual_addresses_of_a_print_view_are_those_of_its_article() {
        assertThat(copies.usualAddresses(PRINT)).contains(ARTICLE);
        assertThat(copies.usualAddresses(ARTICLE)).isEmpty();
    }

    private Discovered links(CrawlUrl page, String html) throws IOException {
        Capture capture = new Capture(
                page.uri(), NOON, 200, Headers.of("Content-Type", "text/html"), html.getBytes(StandardCharsets.UTF_8));
        return discovery.in(HtmlPage.of(capture), new Entry(new Candidate(page, Role.PAGE, 1, null, null), NOON, null));
    }
}
