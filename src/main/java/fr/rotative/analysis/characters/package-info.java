/**
 * Components that change single characters, before or after the text is cut into tokens.
 */
@NullMarked
package fr.rotative.analysis.characters;

import org.jspecify.annotations.NullMarked;
