/** Dates, numbers and punctuation as French readers expect them in print. */
@NullMarked
package fr.rotative.web.french;

import org.jspecify.annotations.NullMarked;
