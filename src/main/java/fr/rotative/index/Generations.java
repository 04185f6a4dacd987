package fr.rotative.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import co.elastic.clients.elasticsearch.indices.UpdateAliasesRequest;
import co.elastic.clients.elasticsearch.indices.get_alias.IndexAliases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** The generations of one index, of which the alias names the one in service. */
public final class Generations {
    private static final Logger LOG = LogManager.getLogger(Generations.class);

    private final ElasticsearchClient client;
    private final IndexDefinition definition;
    private final Sharding sharding;
    private final Clock clock;

    /** @param sharding of the generations to come; its replicas also of the one in service, once it is opened */
    public Generations(ElasticsearchClient client, IndexDefinition definition, Sharding sharding, Clock clock) {
        this.client = client;
        this.definition = definition;
        this.sharding = sharding;
        this.clock = clock;
    }

    /**
     * The generation in service. If there is none, a generation that a broken start or a restored backup left without
     * alias is put into service, or else the first one is made; programs that do so at once make one. One of a former
     * definition is given the fields that it lacks, so that it can be written to until it is rebuilt.
     */
    public Generation open() {
        Generation open = current().or(this::adopt).orElseGet(this::first);
        if (isOutdated(open)) {
            addNewFields(open);
        }
        sharding.replicas().ifPresent(replicas -> replicate(open, replicas));
        return open;
    }

    public Optional<Generation> current() {
        return inventory().entrySet().stream()
                .filter(entry -> entry.getValue().aliases().containsKey(alias()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** All that exist, in service or not, oldest first. */
    public List<Generation> all() {
        return List.copyOf(inventory().keySet());
    }

    /** Whether the generation in service was made by a former definition, so that the index should be rebuilt. */
    public boolean isOutdated() {
        return current().filter(this::isOutdated).isPresent();
    }

    /** Makes a generation that is not in service yet; it is cut like the one in service unless that was decided anew. */
    Generation create() {
        return create(sharding.orElse(current().map(this::sharding).orElse(Sharding.UNDECIDED)), false);
    }

    /**
     * Puts a generation into service in one step and keeps the one that served before. Any other that is older is
     * deleted, also what an interrupted rebuild has left.
     */
    void putIntoService(Generation next) {
        Optional<Generation> former = current();
        swap(former, next);
        former.ifPresent(kept -> all().stream()
                .filter(generation -> generation.compareTo(next) < 0 && !generation.equals(kept))
                .forEach(this::delete));
    }

    /**
     * Puts the generation into service again that served before the present one, which is kept until the next one is
     * put into service.
     *
     * @throws IndexException if no former generation is kept
     */
    Generation rollBack() {
        Generation present = current().orElseThrow(() -> new IndexException("No generation is in service"));
        Generation former = all().stream()
                .filter(generation -> generation.compareTo(present) < 0)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IndexException("There is no generation before " + present));
        swap(Optional.of(present), former);
        return former;
    }

    void delete(Generation generation) {
        Attempt.to(
                "delete " + generation,
                () -> client.indices().delete(d -> d.index(generation.index()).ignoreUnavailable(true)));
    }

    private boolean isOutdated(Generation generation) {
        return schemaVersion(generation) < definition.schemaVersion();
    }

    private void addNewFields(Generation outdated) {
        try {
            Attempt.to(
                    "add the fields of version " + definition.schemaVersion() + " to " + outdated,
                    () -> client.indices()
                            .putMapping(p -> p.withJson(definition.fields()).index(outdated.index())));
        } catch (IndexException e) {
            LOG.warn("{} can be read, but must be rebuilt before all can be written to it", outdated, e);
        }
    }

    private void replicate(Generation generation, int replicas) {
        Attempt.to(
                "give " + generation + " " + replicas + " replicas",
                () -> client.indices()
                        .putSettings(p -> p.index(generation.index()).settings(Sharding.replicated(replicas))));
    }

    private Sharding sharding(Generation generation) {
        IndexSettings made = Attempt.to(
                        "read the settings of " + generation,
                        () -> client.indices().getSettings(g -> g.index(generation.index())))
                .result()
                .values()
                .iterator()
                .next()
                .settings();
        return Sharding.of(Objects.requireNonNull(Objects.requireNonNull(made).index()));
    }

    /** Another program may have made it meanwhile: then its name is taken, or the alias has an index to write to. */
    private Generation first() {
        try {
            Generation made = create(sharding, true);
            LOG.info("Made the index {}", made);
            return made;
        } catch (IndexException e) {
            return current().orElseThrow(() -> e);
        }
    }

    private Generation create(Sharding sharding, boolean inService) {
        Generation next = unused();
        Attempt.to(
                "create " + next,
                () -> client.indices().create(c -> {
                    c.withJson(definition.cut(sharding).reader()).index(next.index());
                    return inService ? c.aliases(alias(), a -> a.isWriteIndex(true)) : c;
                }));
        return next;
    }

    /** A name later than every other, also where several generations are made within a second. */
    private Generation unused() {
        List<Generation> taken = all();
        return Stream.iterate(clock.instant(), birth -> birth.plus(Duration.ofSeconds(1)))
                .map((Instant birth) -> Generation.bornAt(birth, alias()))
                .filter(generation -> taken.stream().allMatch(older -> older.compareTo(generation) < 0))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Generation> adopt() {
        List<Generation> newestFirst = new ArrayList<>(all());
        newestFirst.sort(Comparator.reverseOrder());
        Optional<Generation> found = newestFirst.stream()
                .filter(generation -> count(generation) > 0)
                .findFirst()
                .or(() -> newestFirst.stream().findFirst());
        found.ifPresent(generation -> {
            LOG.warn("The alias {} was missing: {} is put into service again", alias(), generation);
            putIntoService(generation);
        });
        return found;
    }

    long count(Generation generation) {
        return Attempt.to("count " + generation, () -> client.count(c -> c.index(generation.index())))
                .count();
    }

    private Map<Generation, IndexAliases> inventory() {
        Map<String, IndexAliases> found = Attempt.to(
                        "look for the generations of " + alias(),
                        () -> client.indices().getAlias(g -> g.index(alias() + "-*")))
                .result();
        Map<Generation, IndexAliases> byAge = new TreeMap<>();
        found.forEach((index, aliases) -> {
            if (Generation.isName(index)) {
                byAge.put(new Generation(index), aliases);
            }
        });
        return byAge;
    }

    private int schemaVersion(Generation generation) {
        return Attempt.to(
                        "read the mappings of " + generation,
                        () -> client.indices().getMapping(g -> g.index(generation.index())))
                .result()
                .values()
                .stream()
                .map(index -> index.mappings().meta().get("schemaVersion"))
                .filter(Objects::nonNull)
                .mapToInt(version -> version.to(Integer.class))
                .findFirst()
                .orElse(0);
    }

    private void swap(Optional<Generation> former, Generation next) {
        Attempt.to("put " + next + " into service", () -> client.indices().updateAliases(exchange(former, next)));
        LOG.info("Put {} into service", next);
    }

    private UpdateAliasesRequest exchange(Optional<Generation> former, Generation next) {
        return UpdateAliasesRequest.of(u -> {
            former.ifPresent(served ->
                    u.actions(a -> a.remove(r -> r.index(served.index()).alias(alias()))));
            return u.actions(a -> a.add(r -> r.index(next.index()).alias(alias())));
        });
    }

    private String alias() {
        return definition.alias();
    }
}
