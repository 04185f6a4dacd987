/** Found articles as a list shows them, with the passages that match. */
@NullMarked
package fr.rotative.search.listing;

import org.jspecify.annotations.NullMarked;
