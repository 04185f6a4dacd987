/** Articles counted over time, along an axis that suits them. */
@NullMarked
package fr.rotative.search.time;

import org.jspecify.annotations.NullMarked;
