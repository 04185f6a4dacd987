package fr.rotative.web.view;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The REST API as its description ({@code openapi.yaml}) tells it; its words are English, as the names of its fields. */
public record ApiView(List<Text> introduction, List<Operation> operations) {

    /** A paragraph, in stretches of prose and code. */
    public record Text(List<Span> spans) {}

    /** Some words, or some code. */
    public record Span(String words, boolean code) {}

    /**
     * What can be asked at a path.
     *
     * @param anchor of its place in the page
     * @param example an address to try; none if the archive has nothing to show there
     */
    public record Operation(
            String anchor,
            String path,
            String summary,
            List<Text> description,
            List<Parameter> parameters,
            List<Answer> answers,
            @Nullable String example) {}

    /** @param values what it may be and is, as far as that can be said in a line */
    public record Parameter(String name, boolean required, String values, List<Text> description) {}

    /** An HTTP status, and when it is answered. */
    public record Answer(String status, List<Text> description) {}

    /** @param known what stands in the examples for each placeholder; an example with another one is left out */
    public static ApiView of(JsonNode description, Map<String, String> known) {
        return new ApiView(
                texts(description.at("/info/description")),
                description.get("paths").properties().stream()
                        .map(path -> operation(path.getKey(), path.getValue().get("get"), description, known))
                        .toList());
    }

    private static Operation operation(String path, JsonNode get, JsonNode root, Map<String, String> known) {
        return new Operation(
                get.path("operationId").asString(),
                path,
                get.path("summary").asString(),
                texts(get.path("description")),
                get.path("parameters")
                        .valueStream()
                        .map(parameter -> parameter(resolved(parameter, root), root))
                        .toList(),
                get.path("responses").properties().stream()
                        .map(answer -> new Answer(
                                answer.getKey(),
                                texts(resolved(answer.getValue(), root).path("description"))))
                        .toList(),
                example(get.path("x-example").asString(), known));
    }

    private static @Nullable String example(String template, Map<String, String> known) {
        String address = template;
        for (Map.Entry<String, String> value : known.entrySet()) {
            address = address.replace("{" + value.getKey() + "}", value.getValue());
        }
        return address.isEmpty() || address.contains("{") ? null : address;
    }

    private static Parameter parameter(JsonNode parameter, JsonNode root) {
        return new Parameter(
                parameter.path("name").asString(),
                parameter.path("required").asBoolean(false),
                values(resolved(parameter.path("schema"), root), root),
                texts(parameter.path("description")));
    }

    private static String values(JsonNode schema, JsonNode root) {
        boolean list = schema.path("type").asString("").equals("array");
        JsonNode one = list ? resolved(schema.path("items"), root) : schema;
        String what = one.has("enum")
                ? String.join(
                        " | ",
                        one.get("enum").valueStream().map(JsonNode::asString).toList())
                : one.path("type").asString("");
        Stream<String> more = Stream.of(
                list ? "repeatable" : "",
                one.has("minimum") && one.has("maximum")
                        ? one.get("minimum").asString() + " to "
                                + one.get("maximum").asString()
                        : "",
                schema.has("default") ? "default " + schema.get("default").asString() : "");
        return Stream.concat(Stream.of(what), more)
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static JsonNode resolved(JsonNode node, JsonNode root) {
        JsonNode reference = node.get("$ref");
        return reference == null ? node : root.at(reference.asString().substring(1));
    }

    /** Paragraphs are divided by empty lines, code stands between backquotes. */
    private static List<Text> texts(JsonNode markdown) {
        String text = markdown.asString("").strip();
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split("\\n\\s*\\n")).map(ApiView::text).toList();
    }

    private static Text text(String paragraph) {
        String[] parts = paragraph.replace('\n', ' ').split("`", -1);
        return new Text(IntStream.range(0, parts.length)
                .mapToObj(i -> new Span(parts[i], i % 2 == 1))
                .filter(span -> !span.words().isEmpty())
                .toList());
    }
}
