/** What several pages show alike: an article in a list, its dates, links, the form to search with. */
@NullMarked
package fr.rotative.web.view.part;

import org.jspecify.annotations.NullMarked;
