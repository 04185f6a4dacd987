package fr.rotative.crawl.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrawlUrlTest {
    @ParameterizedTest
    @CsvSource({
        "presse.example, http://presse.example/",
        "HTTP://Presse.Example:80/a/../b/./c.shtml#titre, http://presse.example/b/c.shtml",
        "https://presse.example, https://presse.example/",
        "https://presse.example:443/?PHPSESSID=1a2b&id=3, https://presse.example/?id=3",
        "http://presse.example/a.jsp;jsessionid=0F3?id=3, http://presse.example/a.jsp?id=3",
        "http://presse.example/(S(lit3py55t21z5v55))/a.aspx, http://presse.example/a.aspx",
        "http://presse.example/a?s_sess=0123456789abcdef01&id=3, http://presse.example/a?id=3",
        "http://presse.example/a?dossier=assises-du-numerique, http://presse.example/a?dossier=assises-du-numerique",
        "http://presse.example/a?rsid=123, http://presse.example/a?rsid=123",
        "http://presse.example/a?b=2&a=1, http://presse.example/a?a=1&b=2",
        "http://presse.example/a?utm_source=lettre&xtor=RSS-1, http://presse.example/a",
        "http://presse.example/mot clé, http://presse.example/mot%20cl%C3%A9",
        "http://moi:secret@presse.example:8080/a, http://presse.example:8080/a"
    })
    void an_address_is_written_in_one_way_only(String written, String normal) {
        assertThat(CrawlUrl.of(written).value()).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mailto:a@b.example", "javascript:void(0)", "ftp://a.example/", "http://"})
    void what_a_crawler_does_not_fetch_is_no_address(String reference) {
        assertThat(CrawlUrl.parse(reference)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "b.shtml, http://presse.example/0102/b.shtml",
        "../b.shtml, http://presse.example/b.shtml",
        "//autre.example/, http://autre.example/",
        "?page=2, http://presse.example/0102/a.shtml?page=2",
        "' b.shtml ', http://presse.example/0102/b.shtml",
        "#haut, http://presse.example/0102/a.shtml"
    })
    void a_reference_is_resolved_as_browsers_do(String reference, String target) {
        assertThat(CrawlUrl.of("http://presse.example/0102/a.shtml").resolve(reference))
                .map(CrawlUrl::value)
                .contains(target);
    }

    @Test
    void hosts_on_other_ports_are_other_hosts() {
        assertThat(CrawlUrl.of("http://presse.example:8080/a").host()).isEqualTo("presse.example:8080");
        assertThat(CrawlUrl.of("https://presse.example/a").origin()).isEqualTo("https://presse.example");
    }
}
