/** The pages in a real browser. */
@NullMarked
package fr.rotative.web.browser;

import org.jspecify.annotations.NullMarked;
