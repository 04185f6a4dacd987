/** The embedded server: Elastic's own minimal distribution, unpacked, configured and run as a child process. */
@NullMarked
package fr.rotative.engine.local;

import org.jspecify.annotations.NullMarked;
