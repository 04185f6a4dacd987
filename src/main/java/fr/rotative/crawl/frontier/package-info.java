/** What is known of the addresses to fetch: when each is due, who is fetching it, and what came of it. */
@NullMarked
package fr.rotative.crawl.frontier;

import org.jspecify.annotations.NullMarked;
