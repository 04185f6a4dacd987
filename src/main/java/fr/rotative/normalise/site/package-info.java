/** What is known of the sites, read once from the tables in the resources folder sites. */
@NullMarked
package fr.rotative.normalise.site;

import org.jspecify.annotations.NullMarked;
