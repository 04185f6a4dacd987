/** Turns the reader's query into the query language of Elasticsearch. */
@NullMarked
package fr.rotative.search.translation;

import org.jspecify.annotations.NullMarked;
