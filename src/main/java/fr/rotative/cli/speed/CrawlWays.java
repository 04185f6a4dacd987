package fr.rotative.cli.speed;

import fr.rotative.cli.archive.Ingestion;
import fr.rotative.cli.archive.IngestionReport;
import fr.rotative.cli.archive.Keeper;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.crawl.CrawlPlan;
import fr.rotative.crawl.Crawler;
import fr.rotative.crawl.discovery.Scope;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.politeness.Pace;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** The ways to fetch all pages of a site, one at a time of each host. */
public final class CrawlWays {
    private final GeneratedSite site;

    public CrawlWays(GeneratedSite site) {
        this.site = site;
    }

    /**
     * By the HTTP client alone, which knows all addresses and keeps nothing.
     *
     * @return how many pages that were
     * @throws ExecutionException if the site does not answer
     */
    public long bareLoop() throws InterruptedException, ExecutionException {
        HttpClient client = HttpClient.newHttpClient();
        return AtOnce.sum(site.homes().stream()
                .<Callable<Long>>map(home -> () -> fetch(client, site.pages(home)))
                .toList());
    }

    private static long fetch(HttpClient client, List<CrawlUrl> pages) throws IOException, InterruptedException {
        for (CrawlUrl page : pages) {
            HttpRequest request = HttpRequest.newBuilder(page.uri())
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
            client.send(request, BodyHandlers.ofByteArray());
        }
        return pages.size();
    }

    /**
     * By a crawl into an archive: every page is found, kept, read, its companies are recognised and it is indexed.
     *
     * @return how many pages that were
     * @throws IOException if what is fetched cannot be kept
     */
    public long crawl(OpenArchive archive) throws IOException, InterruptedException {
        try (Ingestion ingestion = archive.ingestion(new IngestionReport())) {
            Keeper keeper = new Keeper(archive.captures(), archive.reader(), ingestion);
            return new Crawler(plan(), archive.frontier(), keeper, summary -> {})
                    .run()
                    .created();
        }
    }

    /** Without pauses, and without waiting for what other processes may have begun. */
    public CrawlPlan plan() {
        List<CrawlUrl> homes = site.homes();
        return CrawlPlan.of(homes, "")
                .withScope(Scope.ofHosts(homes))
                .withPace(Pace.polite().withoutDelay())
                .withWorkers(2 * homes.size())
                .withPatience(Duration.ZERO);
    }
}
