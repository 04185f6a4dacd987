package fr.rotative.normalise.declared;

import java.util.ArrayList;
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
        List<Value> values = new ArrayList<>();
        for (Declaration declaration : declarations) {
            for (String text : declaration.all(property)) {
                values.add(new Value(text, declaration.from()));
            }
        }
        return values;
    }

    public Optional<Value> first(Property property) {
        for (Declaration declaration : declarations) {
            List<String> values = declaration.all(property);
            if (!values.isEmpty()) {
                return Optional.of(new Value(values.get(0), declaration.from()));
            }
        }
        return Optional.empty();
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
