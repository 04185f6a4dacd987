/** Tests of the read side on a real Elasticsearch. */
@NullMarked
package fr.rotative.search;

import org.jspecify.annotations.NullMarked;
