/** Cleaning and comparing French text. */
@NullMarked
package fr.rotative.normalise.text;

import org.jspecify.annotations.NullMarked;
