package fr.rotative.article;

import java.util.regex.Pattern;

/**
 * The identity of an article: the first 80 bits of the SHA-256 of its canonical URL, in hexadecimal.
 * The n-th brief of a page of briefs has the page's identity followed by {@code #n}, counted from 1.
 * Identities depend on nothing else, so they survive reindexing.
 */
public record ArticleId(String value) {
    private static final int HASH_BYTES = 10;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + 2 * HASH_BYTES + "}(#[1-9][0-9]{0,3})?");

    /** @throws IllegalArgumentException if the value has not the form of an identity */
    public ArticleId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an article id: " + value);
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    public static ArticleId of(CanonicalUrl url) {
        return new ArticleId(Sha256.hex(url.value(), HASH_BYTES));
    }

    /** The identity of the n-th brief of this page, counted from 1. */
    public ArticleId brief(int n) {
        return new ArticleId(value + "#" + n);
    }

    @Override
    public String toString() {
        return value;
    }
}
