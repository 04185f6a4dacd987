package fr.rotative.crawl.discovery;

import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Role;
import fr.rotative.html.HtmlPage;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Finds the addresses that an HTML page leads to. */
final class Links {
    private static final List<Source> SOURCES = List.of(
            new Source("a[href], area[href]", "href", Role.PAGE),
            new Source("frame[src], iframe[src]", "src", Role.PAGE),
            new Source("link[rel~=(?i)\\b(next|prev)\\b][href]", "href", Role.PAGE),
            new Source("link[rel~=(?i)\\balternate\\b][type~=(?i)(rss|atom)][href]", "href", Role.LISTING),
            new Source("link[rel~=(?i)\\bsitemap\\b][href]", "href", Role.LISTING));
    private static final Evaluator CANONICAL = Selector.evaluatorOf("link[rel~=(?i)\\bcanonical\\b][href]");
    private static final Evaluator REFRESHING = Selector.evaluatorOf("meta[http-equiv~=(?i)^refresh$]");
    private static final Pattern REFRESH =
            Pattern.compile("(?i)^\\s*[\\d.]+\\s*[;,]\\s*(?:url\\s*=\\s*)?['\"]?([^'\"]+)");

    private record Source(Evaluator elements, String attribute, Role role) {
        Source(String selector, String attribute, Role role) {
            this(Selector.evaluatorOf(selector), attribute, role);
        }
    }

    private Links() {}

    static PageReading in(HtmlPage page) {
        Document document = page.document();
        URI address = page.capture().url();
        CrawlUrl base = CrawlUrl.parse(document.baseUri()).orElseGet(() -> CrawlUrl.of(address.toString()));
        TellingElements elements = TellingElements.of(document);
        List<Found> found = new ArrayList<>();
        elements.matching(CANONICAL)
                .flatMap(link -> base.resolve(link.attr("href")).stream())
                .forEach(url -> found.add(Found.preferred(url, Role.PAGE)));
        for (Source source : SOURCES) {
            elements.matching(source.elements())
                    .flatMap(element -> base.resolve(element.attr(source.attribute())).stream())
                    .forEach(url -> found.add(new Found(url, source.role(), null)));
        }
        refreshes(elements)
                .map(base::resolve)
                .flatMap(Optional::stream)
                .forEach(url -> found.add(Found.preferred(url, Role.PAGE)));
        return new PageReading(found, PageProfiles.of(elements, address));
    }

    /** Redirects of a time when pages had to do it themselves. */
    private static Stream<String> refreshes(TellingElements elements) {
        return elements.matching(REFRESHING)
                .map(meta -> REFRESH.matcher(meta.attr("content")))
                .filter(Matcher::find)
                .map(target -> target.group(1));
    }
}
