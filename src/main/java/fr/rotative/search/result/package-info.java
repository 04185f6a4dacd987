/** What a reader is answered: articles found, facets, timelines, companies, what is proposed. */
@NullMarked
package fr.rotative.search.result;

import org.jspecify.annotations.NullMarked;
