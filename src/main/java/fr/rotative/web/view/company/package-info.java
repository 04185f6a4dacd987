/** Companies: the list of all, and the page of one. */
@NullMarked
package fr.rotative.web.view.company;

import org.jspecify.annotations.NullMarked;
