/** What the operator sees while a command runs, and how it ends. */
@NullMarked
package fr.rotative.cli.console;

import org.jspecify.annotations.NullMarked;
