/** The read side of Elasticsearch: queries, facets, timelines, similar articles. */
@NullMarked
package fr.rotative.search;

import org.jspecify.annotations.NullMarked;
