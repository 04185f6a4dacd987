package fr.rotative.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of the archive.
 *
 * @param url the address it was read from
 * @param canonicalUrl the address that identifies it
 * @param published none when the page does not say; the date of the crawl never stands in for it
 * @param modified when the page says it was last changed
 * @param language ISO 639-1 code
 * @param companies in order of first naming; empty until the recogniser has read the article
 */
public record Article(
        ArticleId id,
        String url,
        CanonicalUrl canonicalUrl,
        Kind kind,
        Text text,
        @Nullable Section section,
        Byline byline,
        @Nullable Publication published,
        @Nullable Instant modified,
        String language,
        List<NamedCompany> companies,
        Provenance provenance) {

    public Article {
        companies = List.copyOf(companies);
    }

    public Article withCompanies(List<NamedCompany> named) {
        return new Article(
                id, url, canonicalUrl, kind, text, section, byline, published, modified, language, named, provenance);
    }

    /** The same article, read from this capture. */
    public Article capturedAs(CaptureReference capture) {
        return readAt(url, provenance.from(capture, provenance.captures()));
    }

    /** Whether another reading of this article says the same of it, wherever the two were made. */
    public boolean saysTheSameAs(Article other) {
        return equals(other.readAt(url, other.provenance.from(provenance.capture(), provenance.captures())));
    }

    private Article readAt(String address, Provenance origin) {
        return new Article(
                id,
                address,
                canonicalUrl,
                kind,
                text,
                section,
                byline,
                published,
                modified,
                language,
                companies,
                origin);
    }
}
