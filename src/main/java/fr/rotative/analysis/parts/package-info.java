/**
 * Components that cut text into tokens, and tokens into parts.
 */
@NullMarked
package fr.rotative.analysis.parts;

import org.jspecify.annotations.NullMarked;
