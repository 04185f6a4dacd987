/** Tests of the write side of Elasticsearch, and the small archives that the tests of every package search. */
@NullMarked
package fr.rotative.index;

import org.jspecify.annotations.NullMarked;
