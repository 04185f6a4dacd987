/** The first page, and what the archive remembers of this week in other years. */
@NullMarked
package fr.rotative.web.view.home;

import org.jspecify.annotations.NullMarked;
