package fr.rotative.web.view;

/** Words that lead to an address. */
public record Link(String label, String href) {}
