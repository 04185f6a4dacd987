package fr.rotative.web.view.part;

/** Words that lead to an address. */
public record Link(String label, String href) {}
