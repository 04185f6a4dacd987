/** Articles that are like each other: on the same matter, or nearly the same text. */
@NullMarked
package fr.rotative.search.likeness;

import org.jspecify.annotations.NullMarked;
