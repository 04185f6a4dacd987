/** How a query is understood: the companies it names, the words it misspells, how strictly it is meant. */
@NullMarked
package fr.rotative.search.understanding;

import org.jspecify.annotations.NullMarked;
