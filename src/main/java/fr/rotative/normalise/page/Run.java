package fr.rotative.normalise.page;

/** A stretch of a line set in one style. */
public record Run(String text, Style style) {}
