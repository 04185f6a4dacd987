package fr.rotative.demo.layout;

/** A link within the site. */
public record Link(String name, String path) {}
