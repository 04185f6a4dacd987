package fr.rotative.normalise.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUrlsTest {
    private final CanonicalUrls canonicalUrls = SiteRules.bundled().canonicalUrls();

    @ParameterizedTest
    @CsvSource({
        "http://www.journaldunet.com/printer/010313slug.shtml, http://www.journaldunet.com/0103/010313slug.shtml",
        "https://journaldunet.com/0103/010313slug.shtml#haut, http://www.journaldunet.com/0103/010313slug.shtml",
        "http://www.journaldunet.com/a/b/1017423-x/1017430-y, http://www.journaldunet.com/article/1017430",
        "http://www.journaldunet.com/a/b/1017423-x/1017430-other/?utm_source=z, http://www.journaldunet.com/article/1017430",
        "http://www.example.org/a/index.html?b=2&utm_medium=x&a=1, https://example.org/a?a=1&b=2",
        "HTTPS://Example.org:443/a/?fbclid=q, https://example.org/a",
        "http://example.org:8080, https://example.org:8080/",
        "https://actu.orange.fr/monde/un-slug-CNT000001tuH7I.html, https://actu.orange.fr/article/CNT000001tuH7I"
    })
    void oneArticleHasOneAddress(URI met, String canonical) {
        assertThat(canonicalUrls.of(met).value()).isEqualTo(canonical);
    }

    @Test
    void differentArticlesKeepDifferentAddresses() {
        assertThat(canonicalUrls.of(URI.create("http://example.org/a?id=1")))
                .isNotEqualTo(canonicalUrls.of(URI.create("http://example.org/a?id=2")));
    }

    @Test
    void aFileHasAName() {
        assertThat(canonicalUrls.of(URI.create("file:///tmp/seed.txt")).value()).isEqualTo("urn:rotative:tmp/seed.txt");
    }
}
