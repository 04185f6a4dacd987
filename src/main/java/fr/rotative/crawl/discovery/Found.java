package fr.rotative.crawl.discovery;

import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address that stands in a page or a list.
 *
 * @param changed when its content last changed, if the list says
 * @param preferred whether the site itself says that this is the address to use, by a redirect or as canonical
 */
record Found(CrawlUrl url, Role role, @Nullable Instant changed, boolean preferred) {
    Found(CrawlUrl url, Role role, @Nullable Instant changed) {
        this(url, role, changed, false);
    }

    static Found preferred(CrawlUrl url, Role role) {
        return new Found(url, role, null, true);
    }
}
