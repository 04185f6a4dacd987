package fr.rotative.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ShardStatistics;
import co.elastic.clients.elasticsearch.snapshot.CreateSnapshotResponse;
import co.elastic.clients.elasticsearch.snapshot.RestoreResponse;
import co.elastic.clients.elasticsearch.snapshot.SnapshotInfo;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Snapshots of all that the archive keeps in Elasticsearch: the generations in service, with their aliases. Each holds
 * what was written before it was begun.
 */
public final class Snapshots {
    private static final List<String> ALIASES = List.of(
            IndexDefinition.articles().alias(),
            IndexDefinition.companies().alias(),
            IndexDefinition.frontier().alias());

    private final ElasticsearchClient client;
    private final String repository;

    /**
     * @param client must have the patience that the size of the indexes asks for
     * @param repository name under which Elasticsearch knows the repository, now or once it is registered
     */
    public Snapshots(ElasticsearchClient client, String repository) {
        this.client = client;
        this.repository = repository;
    }

    /**
     * Lets Elasticsearch keep snapshots in a folder, or read those that are there.
     *
     * @param folder one that the server can reach, under its {@code path.repo}
     */
    public void register(Path folder) {
        Attempt.to(
                "register " + folder + " for snapshots",
                () -> client.snapshot()
                        .createRepository(c -> c.name(repository)
                                .repository(r -> r.fs(f -> f.settings(s -> s.location(folder.toString()))))));
    }

    /** Lets go of the folder; what is in it stays. */
    public void forget() {
        Attempt.to("let go of " + repository, () -> client.snapshot().deleteRepository(d -> d.name(repository)));
    }

    /**
     * Returns when the snapshot is whole.
     *
     * @throws IndexException if a part of it failed
     */
    public void take(String name) {
        CreateSnapshotResponse taken = Attempt.to(
                "take a snapshot",
                () -> client.snapshot()
                        .create(c -> c.repository(repository)
                                .snapshot(name)
                                .indices(ALIASES)
                                .includeGlobalState(false)
                                .waitForCompletion(true)));
        SnapshotInfo snapshot = taken.snapshot();
        requireWhole("The snapshot", snapshot == null ? null : snapshot.shards());
    }

    /**
     * Brings back what a snapshot holds. Returns when it can be searched.
     *
     * @throws IndexException if a part of it failed, or if an index of the same name is in use
     */
    public void restore(String name) {
        RestoreResponse restored = Attempt.to(
                "restore the snapshot " + name,
                () -> client.snapshot()
                        .restore(r -> r.repository(repository)
                                .snapshot(name)
                                .includeAliases(true)
                                .includeGlobalState(false)
                                .waitForCompletion(true)));
        requireWhole(
                "What was restored",
                restored.snapshot() == null ? null : restored.snapshot().shards());
    }

    private static void requireWhole(String what, @Nullable ShardStatistics shards) {
        if (shards == null || shards.failed().intValue() > 0) {
            throw new IndexException(what + " is not whole: " + (shards == null ? "no shards" : shards.failures()));
        }
    }
}
