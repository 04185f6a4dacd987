package fr.rotative.normalise.declared;

import java.util.List;
import java.util.Optional;

/** All that a page declares, the most trustworthy language of declaration first. */
public record Declared(List<Declaration> declarations) {
    public static final Declared NOTHING = new Declared(List.of());

    /** A declared value and the language it was declared in. */
    public record Value(String text, String from) {}

    public Declared {
        declarations = List.copyOf(declarations);
    }

    /** Every value declared for the property, the most trustworthy first. */
    public List<Value> all(Property property) {
        return declarations.stream()
                .flatMap(declaration ->
                        declaration.all(property).stream().map(text -> new Value(text, declaration.from())))
                .toList();
    }

    public Optional<Value> first(Property property) {
        return all(property).stream().findFirst();
    }

    /** The values of the first language that declares the property at all. */
    public List<String> allOfFirst(Property property) {
        return declarations.stream()
                .map(declaration -> declaration.all(property))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
