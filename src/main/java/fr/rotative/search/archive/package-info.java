/** Elasticsearch as the read side asks it: within a deadline, again where a node was lost, at one moment for a long list. */
@NullMarked
package fr.rotative.search.archive;

import org.jspecify.annotations.NullMarked;
