/** What became of an article after it was published: the texts that its captures hold, and how they differ. */
@NullMarked
package fr.rotative.web.history;

import org.jspecify.annotations.NullMarked;
