/** Captures as text and as HTML documents, for all who read them. Pure: no I/O. */
@NullMarked
package fr.rotative.html;

import org.jspecify.annotations.NullMarked;
