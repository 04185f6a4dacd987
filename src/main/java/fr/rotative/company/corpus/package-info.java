/**
 * What many articles together tell of the companies that no register knows: one article may err about a name, or say
 * nothing of it; the archive as a whole seldom does.
 *
 * <p>A second pass over the archive gathers the {@link fr.rotative.company.discovery.Sighting sightings} of all articles in
 * a {@link fr.rotative.company.corpus.Census}, whose outcome are the {@link fr.rotative.company.corpus.CorpusCompanies}:
 * companies that several articles vouch for, with all the ways in which their names are written, and names that are
 * nobody's. Registered companies are none of its business: it neither changes nor merges them.
 */
@NullMarked
package fr.rotative.company.corpus;

import org.jspecify.annotations.NullMarked;
