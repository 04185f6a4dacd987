package fr.rotative.index;

import co.elastic.clients.elasticsearch.indices.IndexSettings;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Into how many shards an index is cut and how many replicas each of them has, as far as it was decided.
 *
 * @param shards from 1 to {@value #MOST_SHARDS}; an index is cut when it is made, and never again
 * @param replicas copies of each shard beside itself, from 0 to {@value #MOST_REPLICAS}, every one on a node of its own
 */
public record Sharding(OptionalInt shards, OptionalInt replicas) {
    /** What Elasticsearch allows for one index. */
    public static final int MOST_SHARDS = 1024;

    public static final int MOST_REPLICAS = 99;

    /** As the definition of the index has it, or the generation in service. */
    public static final Sharding UNDECIDED = new Sharding(OptionalInt.empty(), OptionalInt.empty());

    private static final String NOT_EXPANDED = "false";

    /** How an index that exists was cut; replicas whose number follows that of the nodes were not decided. */
    static Sharding of(IndexSettings made) {
        String expanded = made.autoExpandReplicas();
        boolean fixed = expanded == null || expanded.equals(NOT_EXPANDED);
        return new Sharding(
                number(made.numberOfShards()), fixed ? number(made.numberOfReplicas()) : OptionalInt.empty());
    }

    /** The same, and what is left open here as it is there. */
    Sharding orElse(Sharding other) {
        return new Sharding(
                shards.isPresent() ? shards : other.shards, replicas.isPresent() ? replicas : other.replicas);
    }

    /** For an index that stays small: it has as many replicas, but is not cut. */
    public Sharding uncut() {
        return new Sharding(OptionalInt.empty(), replicas);
    }

    /** What makes an index that exists have that many replicas, whatever the number of nodes. */
    static IndexSettings replicated(int replicas) {
        return IndexSettings.of(s -> s.autoExpandReplicas(NOT_EXPANDED).numberOfReplicas(Integer.toString(replicas)));
    }

    private static OptionalInt number(@Nullable String setting) {
        return setting == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(setting));
    }
}
