package fr.rotative.crawl.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.crawl.discovery.PageProfile.Kind;
import java.net.URI;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageProfilesTest {
    private static final Instant DAY = Instant.parse("2001-02-12T00:00:00Z");

    @Test
    void an_article_says_when_it_was_published() {
        assertThat(profile("/a", "<meta property='article:published_time' content='2001-02-12T10:00:00+01:00'>"))
                .isEqualTo(new PageProfile(Kind.ARTICLE, Instant.parse("2001-02-12T09:00:00Z")));
        assertThat(profile("/a", "<meta name='DC.date.issued' content='2001-02-12'>"))
                .isEqualTo(new PageProfile(Kind.ARTICLE, DAY));
        assertThat(profile("/a", """
                <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2001-02-12"}</script>""")).isEqualTo(new PageProfile(Kind.ARTICLE, DAY));
    }

    @Test
    void an_article_may_not_say_when() {
        assertThat(profile("/a/", "<meta property='og:type' content='article'>"))
                .isEqualTo(new PageProfile(Kind.ARTICLE, null));
    }

    @Test
    void the_address_may_tell_the_day() {
        assertThat(profile("/2001/02/12/a.html", "")).isEqualTo(new PageProfile(Kind.OTHER, DAY));
        assertThat(profile("/0102/010212bourse.shtml", "")).isEqualTo(new PageProfile(Kind.OTHER, DAY));
        assertThat(profile("/9912/991231bogue.shtml", "").published()).isEqualTo(Instant.parse("1999-12-31T00:00:00Z"));
        assertThat(profile("/0102/010232bourse.shtml", "").published()).isNull();
    }

    @Test
    void the_pages_of_sections_and_months_are_indexes() {
        assertThat(profile("/", "").kind()).isEqualTo(Kind.INDEX);
        assertThat(profile("/solutions/", "").kind()).isEqualTo(Kind.INDEX);
        assertThat(profile("/0102/index.shtml", "").kind()).isEqualTo(Kind.INDEX);
        assertThat(profile("/contact.html", "")).isEqualTo(PageProfile.UNKNOWN);
    }

    private static PageProfile profile(String path, String html) {
        return PageProfiles.of(TellingElements.of(Jsoup.parse(html)), URI.create("http://presse.example" + path));
    }
}
