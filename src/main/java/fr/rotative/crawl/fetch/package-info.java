/** Asks one server for one address, within limits and under an honest name, and says what came. */
@NullMarked
package fr.rotative.crawl.fetch;

import org.jspecify.annotations.NullMarked;
