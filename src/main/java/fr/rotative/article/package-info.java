/** What the archive keeps: articles and the values they are made of. Imports nothing of ours. */
@NullMarked
package fr.rotative.article;

import org.jspecify.annotations.NullMarked;
