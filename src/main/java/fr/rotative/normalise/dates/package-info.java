/** The dates of the French press, as written, as declared to machines, and as hidden in addresses. */
@NullMarked
package fr.rotative.normalise.dates;

import org.jspecify.annotations.NullMarked;
