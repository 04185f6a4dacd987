package fr.rotative.demo.paper;

import fr.rotative.article.CanonicalUrl;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * An article in its place on the site.
 *
 * @param path where its page is
 */
public record Placement(DemoArticle article, Shape shape, String path) {
    /** The address under which the paper publishes, whatever host and port serve the demonstration. */
    public static final String SITE = "http://www.larotative.example";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime CLOSING_TIME = LocalTime.of(18, 30);
    private static final DateTimeFormatter YYMM = DateTimeFormatter.ofPattern("yyMM", Locale.ROOT);
    private static final DateTimeFormatter YYMMDD = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    public static Placement of(DemoArticle article) {
        Shape shape = Shape.of(article);
        return new Placement(
                article,
                shape,
                switch (shape) {
                    case BRIEFS -> "/confis/" + YYMMDD.format(article.published()) + "confis.shtml";
                    case MODERN -> "/articles/1" + YYMMDD.format(article.published()) + "-" + article.slug();
                    case FIRST, COLUMNS, TABS -> datedPath(article);
                });
    }

    private static String datedPath(DemoArticle article) {
        return "/" + YYMM.format(article.published()) + "/" + fileName(article);
    }

    private static String fileName(DemoArticle article) {
        return YYMMDD.format(article.published()) + article.slug().replace("-", "") + ".shtml";
    }

    public CanonicalUrl canonicalUrl() {
        return new CanonicalUrl(SITE + path);
    }

    /** The print view; agencies did not allow one, and neither briefs nor today's layout have any. */
    public Optional<String> printPath() {
        boolean printable = article.isOurs() && (shape == Shape.FIRST || shape == Shape.COLUMNS);
        return printable ? Optional.of("/printer/" + fileName(article)) : Optional.empty();
    }

    /** The address of an article's first publication, where the older pages still look for it. */
    public Optional<String> formerPath() {
        return shape == Shape.MODERN ? Optional.of(datedPath(article)) : Optional.empty();
    }

    /** Where a page of the time links to. */
    public String linkOfTheTime() {
        return formerPath().orElse(path);
    }

    public DateLine dateLine() {
        return new DateLine(article.published());
    }

    public YearMonth month() {
        return YearMonth.from(article.published());
    }

    /** The closing time of the day's edition, with the offset of Paris. */
    public ZonedDateTime publishedAt() {
        return article.published().atTime(CLOSING_TIME).atZone(PARIS);
    }

    public Instant lastModified() {
        return publishedAt().toInstant();
    }
}
