package fr.rotative.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An index as its file in {@code index-mappings/} defines it: settings, analysis and mappings.
 *
 * @param alias the name by which the index is used; its generations have names of their own
 * @param json what Elasticsearch is given to create it
 * @param schemaVersion grows when an index made by a former definition must be rebuilt
 */
public record IndexDefinition(String alias, String json, int schemaVersion) {

    public static IndexDefinition articles() {
        return read("articles");
    }

    public static IndexDefinition companies() {
        return read("companies");
    }

    public static IndexDefinition frontier() {
        return read("frontier");
    }

    /** The same for an index that is cut otherwise; what the sharding leaves open stays as it is. */
    IndexDefinition cut(Sharding sharding) {
        ObjectNode changed = (ObjectNode) JsonMapper.shared().readTree(json);
        ObjectNode settings = (ObjectNode) changed.at("/settings/index");
        sharding.shards().ifPresent(shards -> settings.put("number_of_shards", shards));
        sharding.replicas().ifPresent(replicas -> {
            settings.remove("auto_expand_replicas");
            settings.put("number_of_replicas", replicas);
        });
        return new IndexDefinition(alias, changed.toString(), schemaVersion);
    }

    StringReader reader() {
        return new StringReader(json);
    }

    /**
     * The mapping of the fields alone, as it can be given to an index that exists; without other forms of a text, whose
     * analyzers that index may lack, and which only a rebuild would fill.
     */
    StringReader fields() {
        ObjectNode mapping = JsonMapper.shared().createObjectNode();
        JsonNode properties = JsonMapper.shared().readTree(json).at("/mappings/properties");
        properties.forEach(field -> ((ObjectNode) field).remove("fields"));
        mapping.set("properties", properties);
        return new StringReader(mapping.toString());
    }

    private static IndexDefinition read(String alias) {
        String json = resource("/index-mappings/" + alias + ".json");
        int version = JsonMapper.shared()
                .readTree(json)
                .at("/mappings/_meta/schemaVersion")
                .asInt();
        return new IndexDefinition(alias, json, version);
    }

    private static String resource(String path) {
        try (InputStream stream = IndexDefinition.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The class path lacks " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
