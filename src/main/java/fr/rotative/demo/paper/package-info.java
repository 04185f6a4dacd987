/** What <em>La Rotative</em> printed, and where its site keeps each article. */
@NullMarked
package fr.rotative.demo.paper;

import org.jspecify.annotations.NullMarked;
