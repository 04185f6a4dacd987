/** Fetches pages politely and decides what to fetch next. */
@NullMarked
package fr.rotative.crawl;

import org.jspecify.annotations.NullMarked;
