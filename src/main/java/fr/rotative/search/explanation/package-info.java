/** Why an article was found, and where it says what was looked for. */
@NullMarked
package fr.rotative.search.explanation;

import org.jspecify.annotations.NullMarked;
