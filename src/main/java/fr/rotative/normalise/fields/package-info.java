/** What becomes of each field of an article: ordered heuristics of which the first that knows decides. */
@NullMarked
package fr.rotative.normalise.fields;

import org.jspecify.annotations.NullMarked;
