package fr.rotative.web.export;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleDocument.Named;
import fr.rotative.article.CaptureReference;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bibliography says of an article.
 *
 * @param year none where the article bears no date
 * @param month 1 to 12, none where only the year is known
 * @param day none where only the month is known
 * @param publisher the agency or paper that it is from, else the site
 * @param consulted when the page was fetched, if it was
 */
record Citation(
        String title,
        List<AuthorName> authors,
        @Nullable String year,
        @Nullable String month,
        @Nullable String day,
        String publisher,
        @Nullable LocalDate consulted,
        List<String> keywords) {

    static Citation of(ArticleDocument article) {
        String[] date = article.published() == null
                ? new String[0]
                : article.published().on().split("-", -1);
        return new Citation(
                article.title(),
                article.authors().stream().map(AuthorName::of).toList(),
                part(date, 0),
                part(date, 1),
                part(date, 2),
                publisher(article),
                consulted(article.capture()),
                article.companies().stream().map(Named::name).toList());
    }

    private static @Nullable String part(String[] date, int which) {
        return date.length > which ? date[which] : null;
    }

    private static String publisher(ArticleDocument article) {
        String source = article.source();
        return source == null ? site(article.url()) : source;
    }

    private static String site(String url) {
        try {
            String host = new URI(url).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (URISyntaxException unusual) {
            return "";
        }
    }

    private static @Nullable LocalDate consulted(@Nullable CaptureReference capture) {
        return capture == null ? null : LocalDate.ofInstant(capture.fetchedAt(), ZoneOffset.UTC);
    }
}
