/** Who is let in, how often, and how many at once. */
@NullMarked
package fr.rotative.web.admission;

import org.jspecify.annotations.NullMarked;
