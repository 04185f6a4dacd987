/** The open archive: its parts wired together, and the way of a capture through them into the index. */
@NullMarked
package fr.rotative.cli.archive;

import org.jspecify.annotations.NullMarked;
