package fr.rotative.demo;

import fr.rotative.article.CanonicalUrl;
import fr.rotative.demo.DemoPage.Body;
import fr.rotative.demo.DemoPage.Found;
import fr.rotative.demo.DemoPage.Missing;
import fr.rotative.demo.DemoPage.Moved;
import fr.rotative.demo.layout.Pressroom;
import fr.rotative.demo.paper.Archive;
import fr.rotative.demo.paper.DemoArticles;
import fr.rotative.demo.paper.Placement;
import fr.rotative.demo.paper.Shape;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The demonstration site: every path and what is there. The same articles always make the same bytes, save for the
 * host and port in sitemaps, feed and robots.txt.
 */
public final class DemoSite {
    private static final byte[] SPACER =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private final Map<String, Supplier<DemoPage>> pages = new TreeMap<>();
    private final Pressroom pressroom;
    private final Instant lastEdition;

    /** @param base the address that the site is served under, as {@code http://127.0.0.1:7071/} */
    public DemoSite(URI base, DemoArticles articles) {
        Archive archive = new Archive(articles);
        SectionListings sections = new SectionListings(archive);
        MonthListings months = new MonthListings(archive);
        this.pressroom = new Pressroom(archive, sections.firstPages());
        this.lastEdition = archive.latest(1).get(0).lastModified();
        addPage("/", () -> Body.html(pressroom.home(months.years())));
        sections.all().forEach(this::addListing);
        months.all().forEach(this::addListing);
        archive.all().forEach(this::addArticle);
        addAnnouncements(new Announcements(base, archive));
        addNotices();
        addPage("/images/spacer.gif", () -> new Body("image/gif", SPACER));
    }

    /** What is at this path; the query of a URL is no part of it. */
    public DemoPage page(String path) {
        return pages.getOrDefault(path, this::missing).get();
    }

    /** Every path where there is a page or a redirect. */
    public Set<String> paths() {
        return Set.copyOf(pages.keySet());
    }

    private void addArticle(Placement placed) {
        add(placed.path(), () -> copyOf(placed, articleBody(placed)));
        placed.printPath().ifPresent(path -> add(path, () -> copyOf(placed, Body.html(pressroom.printView(placed)))));
        placed.formerPath().ifPresent(path -> add(path, () -> new Moved(placed.path())));
    }

    private Body articleBody(Placement placed) {
        String contentType = placed.shape() == Shape.MODERN ? "text/html; charset=utf-8" : "text/html";
        return new Body(contentType, pressroom.article(placed));
    }

    private static Found copyOf(Placement placed, Body body) {
        CanonicalUrl canonical = placed.canonicalUrl();
        return new Found(body, placed.lastModified(), Optional.of(canonical));
    }

    private void addListing(Listing listing) {
        add(
                listing.path(),
                () -> new Found(
                        Body.html(pressroom.listing(listing.heading(), listing.placements(), listing.pager())),
                        listing.lastModified(),
                        Optional.empty()));
    }

    private void addAnnouncements(Announcements announcements) {
        addPage("/robots.txt", () -> Body.utf8("text/plain", announcements.robots()));
        addPage("/sitemap.xml", () -> Body.utf8("application/xml", announcements.sitemapIndex()));
        announcements
                .years()
                .forEach(year -> addPage(
                        Announcements.sitemapPath(year),
                        () -> Body.utf8("application/xml", announcements.sitemap(year))));
        addPage("/rss.xml", () -> Body.utf8("application/rss+xml", announcements.feed()));
    }

    private void addNotices() {
        addNotice("/forum/", "Le forum", "Le forum a fermé ses portes avec le journal. Merci à tous les participants.");
        addNotice("/emploi/", "Emploi Center", "Aucune offre à ce jour.");
        addNotice("/dossiers/", "Dossiers", "Les dossiers ne font pas partie de la démonstration.");
        addNotice("/annuaires/", "Annuaires", "Les annuaires ne font pas partie de la démonstration.");
        addNotice("/prive/regie.shtml", "Espace annonceurs", "Aucun robot ne doit lire cette page.");
        addNotice("/prive/epreuves.shtml", "Les épreuves de demain", "Aucun robot ne doit lire cette page.");
    }

    private void addNotice(String path, String heading, String text) {
        addPage(path, () -> Body.html(pressroom.notice(heading, List.of(text))));
    }

    private void addPage(String path, Supplier<Body> body) {
        add(path, () -> new Found(body.get(), lastEdition, Optional.empty()));
    }

    private void add(String path, Supplier<DemoPage> page) {
        if (pages.put(path, page) != null) {
            throw new IllegalArgumentException("Two pages at " + path);
        }
    }

    private DemoPage missing() {
        return new Missing(Body.html(
                pressroom.notice("Page introuvable", List.of("La page que vous cherchez n'existe pas ou plus."))));
    }
}
