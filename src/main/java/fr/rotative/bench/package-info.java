/**
 * Measures how well the archive's REST API ranks: asks it the queries of a {@link TestSet} and compares its answers with
 * the grades that readers gave. Knows the API as any other program does, and no other package.
 */
@NullMarked
package fr.rotative.bench;

import org.jspecify.annotations.NullMarked;
