/** The command line; the only place where the parts are wired together. */
@NullMarked
package fr.rotative.cli;

import org.jspecify.annotations.NullMarked;
