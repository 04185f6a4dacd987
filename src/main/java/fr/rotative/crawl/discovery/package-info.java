/** Finds addresses in what was fetched, and decides which of them belong to the crawl. */
@NullMarked
package fr.rotative.crawl.discovery;

import org.jspecify.annotations.NullMarked;
