/** The query language: what readers type, read into a tree, printed back, and said in French. Pure. */
@NullMarked
package fr.rotative.search.query;

import org.jspecify.annotations.NullMarked;
