/**
 * The results of a search as files: tables, records for reference managers, articles for programs, and the feed of what
 * is new among them. Every format takes the parameters of the search.
 */
@NullMarked
package fr.rotative.web.export;

import org.jspecify.annotations.NullMarked;
