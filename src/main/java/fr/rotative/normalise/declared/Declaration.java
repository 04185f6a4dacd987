package fr.rotative.normalise.declared;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a page declares in one language of declaration.
 *
 * @param from {@code json-ld}, {@code meta}, {@code microdata} or {@code time}
 * @param values as declared, cleaned, in the page's order
 */
public record Declaration(String from, Map<Property, List<String>> values) {
    public Declaration {
        Map<Property, List<String>> copy = new EnumMap<>(Property.class);
        copy.putAll(values);
        values = copy;
    }

    public List<String> all(Property property) {
        return values.getOrDefault(property, List.of());
    }
}
