/** How <em>La Rotative</em> wrote its pages: templates, the mark-up habits of each year, character encodings. */
@NullMarked
package fr.rotative.demo.layout;

import org.jspecify.annotations.NullMarked;
