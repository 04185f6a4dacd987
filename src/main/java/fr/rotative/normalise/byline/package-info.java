/** Who signed: names, agencies and what surrounds them at the end or the head of an article. */
@NullMarked
package fr.rotative.normalise.byline;

import org.jspecify.annotations.NullMarked;
