package fr.rotative.cli.input;

import fr.rotative.capture.Capture;
import org.jspecify.annotations.Nullable;

/**
 * A page, or an article as a line of NDJSON, to be read.
 *
 * @param name how messages name it: a path, a path with a line or an offset
 * @param id the id that whoever gave it knows it by, if there is one
 */
public record Input(String name, @Nullable String id, Capture capture) {}
