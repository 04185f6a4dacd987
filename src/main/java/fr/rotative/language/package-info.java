/** What is said to readers, in the languages in which the pages can be read. The articles themselves are French. */
@NullMarked
package fr.rotative.language;

import org.jspecify.annotations.NullMarked;
