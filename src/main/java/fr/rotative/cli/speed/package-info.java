/** What {@code rotative bench} measures: the archive's ways of working, each beside its limit. */
@NullMarked
package fr.rotative.cli.speed;

import org.jspecify.annotations.NullMarked;
