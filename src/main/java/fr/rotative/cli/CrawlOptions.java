package fr.rotative.cli;

import fr.rotative.cli.console.CommandException;
import fr.rotative.crawl.CrawlPlan;
import fr.rotative.crawl.discovery.Scope;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.politeness.Pace;
import fr.rotative.crawl.politeness.QuietHours;
import fr.rotative.normalise.site.CanonicalUrls;
import fr.rotative.normalise.site.SiteRules;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a crawl is asked for, and how it is to behave. */
final class CrawlOptions {
    private static final double MILLIS = 1000;

    @Option(
            names = "--contact",
            paramLabel = "URL|EMAIL",
            defaultValue = "",
            description = "Where the people who run the site can reach you; sent with every request, and required for "
                    + "any site but one on this machine.")
    private String contact = "";

    @Option(
            names = "--max-depth",
            paramLabel = "N",
            defaultValue = "25",
            description = "How many links may lead from a seed to a page.")
    private int maxDepth;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "Least pause between two requests to a host; a robots.txt may ask for more.")
    private double delay;

    @Option(
            names = "--quiet",
            paramLabel = "HH:MM-HH:MM",
            description = "Hours of the day in Paris in which nothing is fetched, such as 08:00-20:00.")
    private @Nullable String quiet;

    @Option(
            names = "--path-prefix",
            paramLabel = "PATH",
            split = ",",
            description = "Fetch only pages whose path begins so; repeatable.")
    private List<String> pathPrefixes = List.of();

    @Option(
            names = "--include",
            paramLabel = "REGEX",
            description = "Fetch only pages in whose address this is found; repeatable.")
    private List<String> includes = List.of();

    @Option(
            names = "--exclude",
            paramLabel = "REGEX",
            description = "Fetch no page in whose address this is found; repeatable.")
    private List<String> excludes = List.of();

    @Option(names = "--watch", description = "Go on until stopped: visit again what is due, sooner what changes more.")
    private boolean watch;

    @Option(names = "--once", description = "Stop when nothing is due; this is the default.")
    private boolean once;

    /** @throws CommandException if the options make no sense */
    CrawlPlan plan(List<String> seeds) {
        if (watch && once) {
            throw CommandException.badInput("Either --watch or --once");
        }
        try {
            CrawlPlan plan = plan(CrawlPlan.of(seeds.stream().map(CrawlUrl::of).toList(), contact));
            return watch ? plan.endless() : plan;
        } catch (IllegalArgumentException e) {
            throw CommandException.badInput(String.valueOf(e.getMessage()));
        }
    }

    private CrawlPlan plan(CrawlPlan usual) {
        CanonicalUrls canonicalUrls = SiteRules.bundled().canonicalUrls();
        Scope scope = usual.scope().withPathPrefixes(pathPrefixes).withPatterns(patterns(includes), patterns(excludes));
        Pace pace = Pace.polite().withDelay(Duration.ofMillis((long) (delay * MILLIS)));
        return usual.withScope(scope)
                .withPace(quiet == null ? pace : pace.withQuiet(QuietHours.parse(quiet)))
                .withMaxDepth(maxDepth)
                .withIdentity(url -> URI.create(canonicalUrls.of(url.uri()).value()));
    }

    private static List<Pattern> patterns(List<String> expressions) {
        return expressions.stream().map(Pattern::compile).toList();
    }
}
