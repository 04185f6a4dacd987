/** Style sheets, scripts and pictures of the pages. */
@NullMarked
package fr.rotative.web.asset;

import org.jspecify.annotations.NullMarked;
