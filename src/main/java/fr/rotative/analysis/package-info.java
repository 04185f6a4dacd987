/**
 * The analysis components of the stock server that the minimal distribution leaves out, under their stock names and with
 * the settings that Elastic documents for them, by the stable plugin API. Loaded inside the server, from a jar of its own.
 */
@NullMarked
package fr.rotative.analysis;

import org.jspecify.annotations.NullMarked;
