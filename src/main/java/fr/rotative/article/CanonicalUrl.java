package fr.rotative.article;

/**
 * The one address of an article, whatever address it was fetched from: print views, free slugs, tracking
 * parameters, {@code www.} and the scheme make no difference. It is made by the site rules of the normaliser;
 * here it is only a value.
 *
 * @param value an absolute http or https URL, or {@code urn:rotative:...} for an article that came without address
 */
public record CanonicalUrl(String value) {
    public CanonicalUrl {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A canonical URL is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
