package fr.rotative.normalise.fields;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One named way of deciding a field. */
record Heuristic<T>(String name, Function<Reading, Optional<T>> rule) {

    /** The decision of the first heuristic that knows. */
    static <T> Optional<Decision<T>> first(List<Heuristic<T>> ordered, Reading reading) {
        for (Heuristic<T> heuristic : ordered) {
            Optional<T> value = heuristic.rule.apply(reading);
            if (value.isPresent()) {
                return Optional.of(new Decision<>(value.get(), heuristic.name));
            }
        }
        return Optional.empty();
    }
}
