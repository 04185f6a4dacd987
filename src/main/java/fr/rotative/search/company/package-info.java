/** Companies as the archive knows them: found by any of their names, listed, and told of by the articles that name them. */
@NullMarked
package fr.rotative.search.company;

import org.jspecify.annotations.NullMarked;
