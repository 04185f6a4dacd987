/** What a reader may ask: words, filters, facets, an order, a page. */
@NullMarked
package fr.rotative.search.request;

import org.jspecify.annotations.NullMarked;
