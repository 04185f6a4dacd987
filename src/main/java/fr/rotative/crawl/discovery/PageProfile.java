package fr.rotative.crawl.discovery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a fetched page tells of how often it may change.
 *
 * @param published when what it holds was published, if it says
 */
public record PageProfile(Kind kind, @Nullable Instant published) {
    public static final PageProfile UNKNOWN = new PageProfile(Kind.OTHER, null);

    /** What it is for its readers. */
    public enum Kind {
        /** It says that it is an article. */
        ARTICLE,
        /** It leads to articles: the page of a section or of a month. */
        INDEX,
        /** It does not say. */
        OTHER
    }
}
