/** A page of results: what was found, how to narrow it, and ways out where nothing was. */
@NullMarked
package fr.rotative.web.view.results;

import org.jspecify.annotations.NullMarked;
