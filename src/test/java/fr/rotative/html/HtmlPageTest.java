package fr.rotative.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.capture.Capture;
import fr.rotative.capture.Headers;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    @Test
    void is_decoded_as_its_header_says() {
        byte[] bytes = "<title>L’été à 3 €</title>".getBytes(Charset.forName("windows-1252"));

        assertThat(page("text/html; charset=iso-8859-1", bytes).document().title())
                .isEqualTo("L’été à 3 €");
    }

    @Test
    void is_parsed_once_for_all_who_ask() {
        HtmlPage page = page("text/html", "<p>a".getBytes(UTF_8));

        assertThat(page.document()).isSameAs(page.document());
    }

    @Test
    void references_are_relative_to_its_address() {
        HtmlPage page = page("text/html", "<a href=b.html>b</a>".getBytes(UTF_8));

        assertThat(page.document().select("a").eachAttr("abs:href"))
                .containsExactly("http://presse.example/2001/b.html");
    }

    @Test
    void elements_nested_too_deep_keep_their_links() {
        String deep = "<div>".repeat(10_000) + "<a href=b.html>b</a>";

        assertThat(page("text/html", deep.getBytes(UTF_8)).document().select("a[href]"))
                .hasSize(1);
    }

    private static HtmlPage page(String contentType, byte[] bytes) {
        URI address = URI.create("http://presse.example/2001/a.html");
        return HtmlPage.of(new Capture(address, Instant.EPOCH, 200, Headers.of("Content-Type", contentType), bytes));
    }
}
