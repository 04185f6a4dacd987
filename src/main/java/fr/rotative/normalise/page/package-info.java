/** A page as a reader sees it: lines of text with their style, whether it came as HTML or as plain text. */
@NullMarked
package fr.rotative.normalise.page;

import org.jspecify.annotations.NullMarked;
