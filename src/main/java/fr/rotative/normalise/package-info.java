/** Turns a capture into articles, or says why it is not one. Pure: no I/O. */
@NullMarked
package fr.rotative.normalise;

import org.jspecify.annotations.NullMarked;
