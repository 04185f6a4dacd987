package fr.rotative.crawl.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.rotative.capture.Capture;
import fr.rotative.capture.Headers;
import fr.rotative.crawl.frontier.Candidate;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Role;
import fr.rotative.crawl.rude.Replies;
import fr.rotative.html.HtmlPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sitemaps and feeds made to harm their reader. */
class HostileListsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final CrawlUrl LIST = CrawlUrl.of("http://presse.example/liste");
    private static final Discovery DISCOVERY =
            new Discovery(Scope.ofHosts(List.of(LIST)), 3, NOON, new Copies(ArticleIdentity.NONE));

    /** None of these tests needs a tenth of it; without it they would hang where they fail. */
    private static final Duration ENDLESS = Duration.ofMinutes(2);

    @Test
    void a_file_of_this_machine_is_not_read(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "http://presse.example/secret");

        assertThat(readable("""
                <!DOCTYPE urlset [<!ENTITY secret SYSTEM "%s">]>
                <urlset><url><loc>&secret;</loc></url><url><loc>http://presse.example/a</loc></url></urlset>
                """.formatted(secret.toUri()))).doesNotContain("/secret");
    }

    @Test
    void entities_that_multiply_are_not_expanded() {
        String laughs = """
                <!DOCTYPE urlset [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
                <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
                <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;">]>
                <urlset><url><loc>http://presse.example/&h;</loc></url></urlset>""";

        assertTimeoutPreemptively(ENDLESS, () -> assertThat(readable(laughs)).noneMatch(path -> path.contains("haha")));
    }

    @Test
    void what_is_no_address_of_the_web_is_not_followed() throws IOException {
        assertThat(paths("""
                <urlset><url><loc>javascript:alert(1)</loc></url><url><loc>file:///etc/passwd</loc></url>
                <url><loc>data:text/html,a</loc></url><url><loc>http://user:word@presse.example/b</loc></url>
                <url><loc>http://127.0.0.1:9200/_all</loc></url><url><loc>http://[::1]/</loc></url>
                <url><loc>http://presse.example/a</loc></url></urlset>""")).contains("/a").doesNotContain("/etc/passwd", "/_all", "/");
    }

    @Test
    void a_list_that_grows_without_end_when_it_is_unpacked_is_refused() throws IOException {
        byte[] bomb = Replies.gzip(("<urlset>" + " ".repeat(60 << 20)).getBytes(UTF_8));

        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThatThrownBy(() -> found(bomb)).isInstanceOf(IOException.class);
    }

    @Test
    void elements_within_elements_without_end_are_put_up_with() {
        String nested = "<urlset>" + "<url>".repeat(200_000) + "<loc>http://presse.example/a</loc>";

        assertTimeoutPreemptively(ENDLESS, () -> assertThat(readable(nested)).hasSizeLessThan(2));
    }

    /** What could be read, if anything. */
    private static List<String> readable(String list) {
        try {
            return paths(list);
        } catch (IOException refused) {
            return List.of();
        }
    }

    private static List<String> paths(String list) throws IOException {
        return found(list.getBytes(UTF_8)).stream()
                .map(candidate -> candidate.url().path())
                .toList();
    }

    private static List<Candidate> found(byte[] list) throws IOException {
        Capture capture = new Capture(LIST.uri(), NOON, 200, Headers.of("Content-Type", "text/xml"), list);
        Entry entry = new Entry(new Candidate(LIST, Role.LISTING, 0, null, null), NOON, null);
        return DISCOVERY.in(HtmlPage.of(capture), entry).candidates();
    }
}
