package fr.rotative.normalise.fields;

/**
 * The value of a field.
 *
 * @param by the heuristic that decided it
 */
public record Decision<T>(T value, String by) {}
