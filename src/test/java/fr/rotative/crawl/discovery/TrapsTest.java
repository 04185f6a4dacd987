package fr.rotative.crawl.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.crawl.frontier.CrawlUrl;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrapsTest {
    private static final String SITE = "http://www.presse.example";

    private final Traps traps = new Traps(Instant.parse("2026-11-23T12:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "/a/b/a/b/, repeated path",
        "/x/solutions/dossiers/solutions/dossiers/1.html, repeated path",
        "/a/a/a/, repeated path segment",
        "/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21, deep path",
        "/?a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8&i=9, many parameters",
        "/agenda/2035/01, calendar",
        "/agenda/2035-01-12/, calendar",
        "/agenda?annee=2031, calendar",
        "/agenda?jour=20310112, calendar",
        "/agenda?month=1204-07, calendar"
    })
    void endless_addresses_are_recognised(String path, String trap) {
        assertThat(traps.recognise(CrawlUrl.of(SITE + path))).contains(trap);
    }

    @Test
    void an_address_may_not_be_longer_than_a_thousand_characters() {
        assertThat(traps.recognise(CrawlUrl.of(SITE + "/" + "x".repeat(1000)))).contains("long address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/2001/01/01/2001/01/bourse.html",
                "/archives/article/1944/12/19/le-premier-numero_1.html",
                "/agenda/2027/01",
                "/article/2035-le-monde-dans-dix-ans.html",
                "/dossiers/2050/energie.html",
                "/solutions/0102/010212solutions.shtml"
            })
    void addresses_of_articles_are_no_traps(String path) {
        assertThat(traps.recogniseFound(CrawlUrl.of(SITE + path))).isEmpty();
    }

    @Test
    void one_number_under_ever_new_slugs_is_a_trap() {
        assertThat(IntStream.range(0, 3).mapToObj(i -> found("/a/1234567-titre-" + i + "/")))
                .containsOnly("");
        assertThat(found("/a/1234567-titre-4/")).isEqualTo("slug variant");
        assertThat(found("/a/1234567-titre-1/")).isEmpty();
        assertThat(found("/a/1234568-titre-4/")).isEmpty();
    }

    @Test
    void the_number_may_stand_behind_the_slug() {
        assertThat(IntStream.range(0, 3).mapToObj(i -> found("/titre-" + i + "-39123456.htm")))
                .containsOnly("");
        assertThat(found("/titre-4-39123456.htm")).isEqualTo("slug variant");
    }

    @Test
    void the_articles_of_a_day_are_not_variants_of_each_other() {
        assertThat(IntStream.range(0, 10).mapToObj(i -> found("/0102/010212-titre-" + i + ".shtml")))
                .containsOnly("");
        assertThat(IntStream.range(0, 10).mapToObj(i -> found("/titre-" + i + "-20010212.html")))
                .containsOnly("");
    }

    private String found(String path) {
        return traps.recogniseFound(CrawlUrl.of(SITE + path)).orElse("");
    }
}
