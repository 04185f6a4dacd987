package fr.rotative.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rotative.capture.WarcEntry;
import fr.rotative.capture.WarcFile;
import fr.rotative.crawl.TestSite;
import fr.rotative.engine.TestDataDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A crawl whose crawler, or whose Elasticsearch, is killed again and again, compared with the site in the end. */
class KilledCrawlIT {
    private static final int ARTICLES = 1980;
    private static final int PER_LIST = 99;
    private static final int LISTS = ARTICLES / PER_LIST;
    private static final int KILLS = 20;

    /** Every so many of the kills hit Elasticsearch, the others the crawler. */
    private static final int EVERY = 4;

    private static final Duration LIMIT = Duration.ofMinutes(4);

    private final TestDataDirectory data = TestDataDirectory.kept("test-killed-crawl");
    private final Random random = new Random(20010212);
    private final Map<String, String> pages = new HashMap<>();
    private TestSite site;

    @BeforeEach
    void publish() throws IOException {
        data.deleteAllButServer();
        site = new TestSite();
        put("/", list("Accueil", IntStream.range(0, LISTS).mapToObj(KilledCrawlIT::list)));
        for (int list = 0; list < LISTS; list++) {
            int first = list * PER_LIST;
            put(
                    list(list),
                    list(
                            "Rubrique " + list,
                            IntStream.range(first, first + PER_LIST).mapToObj(KilledCrawlIT::article)));
        }
        IntStream.range(0, ARTICLES).forEach(i -> put(article(i), text(i)));
    }

    @AfterEach
    void close() {
        site.close();
        data.close();
    }

    @Test
    void nothing_is_lost_and_no_article_doubled() throws IOException {
        try (RotativeProcess server = RotativeProcess.serve(data.path())) {
            Api api = server.api();
            RotativeProcess crawl = crawl();
            for (int kill = 1; kill <= KILLS; kill++) {
                awaitRequests(random.nextInt(20, 70), crawl);
                if (kill % EVERY == 0) {
                    killElasticsearch();
                } else {
                    crawl.kill();
                    crawl = crawl();
                }
            }
            assertThat(crawl.exitCode()).as(crawl.output()).isZero();
            assertThat(crawl.output()).contains("Elasticsearch answers again");

            assertThat(titles(api)).containsExactlyInAnyOrderElementsOf(titles());
        }
        assertThat(payloads()).isEqualTo(pages);
    }

    private RotativeProcess crawl() {
        return RotativeProcess.start(
                data.path(), "crawl", "--delay", "0", site.url("/").value());
    }

    /** Waits until the site has been asked so many more times, or the crawl is over. */
    private void awaitRequests(int more, RotativeProcess crawl) {
        int enough = site.requests().size() + more;
        await().atMost(LIMIT).until(() -> site.requests().size() >= enough || crawl.hasEnded());
    }

    private void killElasticsearch() throws IOException {
        String pid = Files.readString(data.path().resolve("elasticsearch/server.pid"))
                .strip();
        ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static List<String> titles(Api api) {
        return api.all("title");
    }

    private static List<String> titles() {
        return IntStream.range(0, ARTICLES).mapToObj(KilledCrawlIT::title).toList();
    }

    /** What the archive has kept of the site: every page, and of each one payload however often it was asked for. */
    private Map<String, String> payloads() throws IOException {
        Map<String, Set<String>> kept = new HashMap<>();
        try (Stream<Path> files = Files.list(data.path().resolve("warc"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".warc.gz")).toList()) {
                new WarcFile(file).forEach(entry -> {
                    if (entry instanceof WarcEntry.Held held) {
                        kept.computeIfAbsent(held.capture().url().getPath(), path -> new HashSet<>())
                                .add(new String(held.capture().body(), StandardCharsets.UTF_8));
                    } else {
                        assertThat(entry).isInstanceOf(WarcEntry.Revisit.class);
                    }
                });
            }
        }
        return kept.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, page -> String.join(" | ", page.getValue())));
    }

    private void put(String path, String html) {
        pages.put(path, html);
        site.content(path, "text/html; charset=utf-8", html);
    }

    private static String list(int number) {
        return "/rubrique-" + number + ".html";
    }

    private static String article(int number) {
        return "/2001/02/12/article-" + number + ".html";
    }

    private static String title(int number) {
        return "La société numéro " + number + " lève des fonds";
    }

    private static String list(String title, Stream<String> links) {
        return "<html><head><title>" + title + "</title></head><body><ul>"
                + links.map(link -> "<li><a href=\"" + link + "\">" + link + "</a></li>")
                        .collect(Collectors.joining())
                + "</ul></body></html>";
    }

    private static String text(int number) {
        return "<html><head><title>" + title(number) + "</title></head><body><h1>" + title(number) + "</h1>"
                + "<p>Lundi 12 février 2001</p>"
                + "<p>La jeune société numéro " + number + " vient de réunir " + (number + 3)
                + " millions de francs auprès de deux fonds lyonnais, qui entrent ainsi à son capital.</p>"
                + "<p>Elle emploie " + (number + 7) + " personnes, et compte en recruter une dizaine d'ici à l'été,"
                + " surtout des développeurs et des commerciaux pour ses bureaux de Grenoble.</p>"
                + "<p>Son chiffre d'affaires a atteint quatre millions de francs l'an dernier.</p></body></html>";
    }
}
