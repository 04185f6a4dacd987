package fr.rotative.crawl.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.crawl.frontier.CrawlUrl;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final Scope SITE = new Scope(Set.of("www.presse.example"));

    @Test
    void a_host_is_the_same_with_or_without_www_and_under_any_scheme() {
        assertThat(contains(SITE, "https://presse.example/a")).isTrue();
        assertThat(contains(SITE, "http://www.presse.example/a")).isTrue();
        assertThat(contains(SITE, "http://fr.presse.example/a")).isFalse();
        assertThat(contains(SITE, "http://presse.example:8080/a")).isFalse();
    }

    @Test
    void a_path_has_to_begin_with_one_of_the_prefixes() {
        Scope scope = SITE.withPathPrefixes(List.of("/solutions/", "/0102/"));

        assertThat(contains(scope, "http://presse.example/solutions/a")).isTrue();
        assertThat(contains(scope, "http://presse.example/0102/b")).isTrue();
        assertThat(contains(scope, "http://presse.example/autre/solutions/a")).isFalse();
        assertThat(scope.containsHostOf(CrawlUrl.of("http://presse.example/sitemap.xml")))
                .isTrue();
    }

    @Test
    void one_of_the_wanted_patterns_and_none_of_the_unwanted_ones_is_found_in_an_address() {
        Scope scope = SITE.withPatterns(
                List.of(Pattern.compile("bourse"), Pattern.compile("/\\d{4}/")), List.of(Pattern.compile("[?&]tri=")));

        assertThat(contains(scope, "http://presse.example/bourse.shtml")).isTrue();
        assertThat(contains(scope, "http://presse.example/0102/a.shtml")).isTrue();
        assertThat(contains(scope, "http://presse.example/a.shtml")).isFalse();
        assertThat(contains(scope, "http://presse.example/bourse.shtml?tri=date"))
                .isFalse();
    }

    private static boolean contains(Scope scope, String url) {
        return scope.contains(CrawlUrl.of(url));
    }
}
