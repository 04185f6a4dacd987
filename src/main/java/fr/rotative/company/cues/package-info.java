/** What the words around a name say of it: that it is a company, a person, a place, or only the source of the news. */
@NullMarked
package fr.rotative.company.cues;

import org.jspecify.annotations.NullMarked;
