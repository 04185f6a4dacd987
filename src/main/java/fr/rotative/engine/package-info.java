/** The Elasticsearch that holds the indexes: a connection to it, and the embedded server that runs when no other is named. */
@NullMarked
package fr.rotative.engine;

import org.jspecify.annotations.NullMarked;
