/** Tests of the analysis plugin, against Lucene and through the running server. */
@NullMarked
package fr.rotative.analysis;

import org.jspecify.annotations.NullMarked;
