package fr.rotative.search.archive;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import java.util.Map;
import java.util.Objects;

/** The aggregations of an answer. */
public final class Aggregates {
    private Aggregates() {}

    /** One that was asked for, and so is there. */
    public static Aggregate named(String name, Map<String, Aggregate> answers) {
        return Objects.requireNonNull(answers.get(name), name);
    }
}
