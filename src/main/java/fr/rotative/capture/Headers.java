package fr.rotative.capture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** HTTP header fields; names are compared without regard to case (RFC 9110, section 5.1). */
public record Headers(Map<String, List<String>> fields) {
    public static final Headers NONE = new Headers(Map.of());

    public Headers {
        TreeMap<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        fields.forEach((name, values) ->
                copy.computeIfAbsent(name, absent -> new ArrayList<>()).addAll(values));
        fields = Collections.unmodifiableMap(copy);
    }

    public static Headers of(String name, String value) {
        return new Headers(Map.of(name, List.of(value)));
    }

    /** The first value of the field, if it was sent. */
    public Optional<String> first(String name) {
        return Optional.ofNullable(fields.get(name))
                .flatMap(values -> values.stream().findFirst());
    }
}
