package fr.rotative.crawl.discovery;

import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address that stands in a page or a list.
 *
 * @param changed when its content last changed, if the list says
 */
record Found(CrawlUrl url, Role role, @Nullable Instant changed) {}
