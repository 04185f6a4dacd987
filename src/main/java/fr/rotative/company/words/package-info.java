/** The words of an article as the recogniser reads them: folded tokens with the shape they had, and word lists. */
@NullMarked
package fr.rotative.company.words;

import org.jspecify.annotations.NullMarked;
