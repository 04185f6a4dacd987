/** What a page declares about itself to machines: JSON-LD, OpenGraph and other meta tags, microdata. */
@NullMarked
package fr.rotative.normalise.declared;

import org.jspecify.annotations.NullMarked;
