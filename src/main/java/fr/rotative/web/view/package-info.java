/** What the templates show, ready to be printed: wording, links and coordinates. */
@NullMarked
package fr.rotative.web.view;

import org.jspecify.annotations.NullMarked;
