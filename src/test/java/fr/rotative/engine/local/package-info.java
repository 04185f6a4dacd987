/** Tests of the embedded server. */
@NullMarked
package fr.rotative.engine.local;

import org.jspecify.annotations.NullMarked;
