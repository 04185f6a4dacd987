package fr.rotative.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an index says of itself beside its documents: the {@code _meta} of its mappings. */
final class IndexNotes {
    private final ElasticsearchClient client;
    private final String index;

    /** @param index a generation, or an alias */
    IndexNotes(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /** What is noted under a key; absent if nothing ever was. */
    Optional<List<String>> find(String key) {
        return Optional.ofNullable(all().get(key)).map(noted -> List.of(noted.to(String[].class)));
    }

    /** Notes something under a key instead of what was noted there, and leaves the rest. */
    void put(String key, List<String> values) {
        Map<String, JsonData> notes = new HashMap<>(all());
        notes.put(key, JsonData.of(values));
        Attempt.to(
                "note " + key + " in " + index,
                () -> client.indices().putMapping(p -> p.index(index).meta(notes)));
    }

    private Map<String, JsonData> all() {
        return Attempt.to(
                        "read the mappings of " + index, () -> client.indices().getMapping(g -> g.index(index)))
                .result()
                .values()
                .stream()
                .map(found -> found.mappings().meta())
                .findFirst()
                .orElse(Map.of());
    }
}
