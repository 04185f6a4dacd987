/** Tests of the frontier that crawlers share. */
@NullMarked
package fr.rotative.index.frontier;

import org.jspecify.annotations.NullMarked;
