package fr.rotative.web;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code web/openapi.yaml}, as a test asks it. */
final class ApiDescription {
    private static final String LOCATION = "https://rotative.test/openapi.yaml";

    private final String yaml = read();
    private final JsonNode root = new YAMLMapper().readTree(yaml);
    private final SchemaRegistry schemas =
            SchemaRegistry.withDialect(Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(LOCATION, yaml)));

    Set<String> paths() {
        return new TreeSet<>(root.get("paths").propertyNames());
    }

    /** The names of the query parameters that a path takes. */
    List<String> queryParameters(String path) {
        return parameters(path)
                .map(parameter -> parameter.get("name").asString())
                .toList();
    }

    /** The description of every query parameter that a path takes, by its name. */
    Map<String, JsonNode> parameterSchemas(String path) {
        Map<String, JsonNode> byName = new TreeMap<>();
        parameters(path)
                .forEach(parameter -> byName.put(parameter.get("name").asString(), resolved(parameter.path("schema"))));
        return byName;
    }

    private Stream<JsonNode> parameters(String path) {
        return root.get("paths")
                .get(path)
                .get("get")
                .path("parameters")
                .valueStream()
                .map(this::resolved)
                .filter(parameter -> parameter.get("in").asString().equals("query"));
    }

    /** The statuses that a path may answer with. */
    Set<String> statuses(String path) {
        return new TreeSet<>(
                root.get("paths").get(path).get("get").get("responses").propertyNames());
    }

    /** What of an answer contradicts the schema of this name. */
    List<String> contradictions(String schema, String json) {
        Schema described = schemas.getSchema(SchemaLocation.of(LOCATION + "#/components/schemas/" + schema));
        return described.validate(json, InputFormat.JSON).stream()
                .map(Objects::toString)
                .toList();
    }

    private JsonNode resolved(JsonNode parameter) {
        JsonNode reference = parameter.get("$ref");
        return reference == null ? parameter : root.at(reference.asString().substring(1));
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(ApiDescription.class.getResourceAsStream("/web/openapi.yaml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
