/** The addresses to fetch, kept in Elasticsearch: they outlive the crawler, and several crawlers share them. */
@NullMarked
package fr.rotative.index.frontier;

import org.jspecify.annotations.NullMarked;
