/**
 * Components that bring the forms of a French word together: elided articles, stems, and the exceptions to both.
 */
@NullMarked
package fr.rotative.analysis.stems;

import org.jspecify.annotations.NullMarked;
