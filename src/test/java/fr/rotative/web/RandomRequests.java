package fr.rotative.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/**
 * Requests that nobody should send, made from what the description of the API says that one may send: wrong types,
 * unknown parameters, huge values, broken encoding, odd methods and headers, and reasonable ones among them. The same
 * seed and number give the same request.
 */
final class RandomRequests {
    private static final List<String> METHODS = List.of(
            "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "QUERY", "PROPFIND", "get", "FOO", "CONNECT");

    private static final List<String> HEADERS = List.of(
            "Accept: image/png;q=0.1, */*;q=zz",
            "Accept-Encoding: gzip, br;q=-1, \u00e9",
            "Accept-Language: \u0000",
            "Range: bytes=5-2",
            "Range: bytes=0-99999999999999999999",
            "If-None-Match: *",
            "If-None-Match: W/\"",
            "If-Modified-Since: hier",
            "Cookie: a=b; ; =; \"",
            "Content-Length: 3",
            "Content-Length: -1",
            "Content-Length: x",
            "Transfer-Encoding: chunked",
            "Expect: 100-continue",
            "Upgrade: websocket",
            "Host:",
            "Host: [::1",
            "Authorization: Bearer",
            "X-API-Key: \u0001",
            "X-Forwarded-For: ,,,unknown,1.2.3.4.5",
            "X-HTTP-Method-Override: DELETE",
            "Connection: upgrade",
            " folded: x",
            "no colon",
            "X-Long: " + "a".repeat(RequestHead.MOST_BYTES));

    private static final List<String> ODD_SEGMENTS = List.of(
            "%2e%2e",
            "..",
            "%2F",
            "%5c",
            ";a=b",
            "%00",
            "%",
            "%zz",
            "%C3",
            "%C0%AF",
            "a".repeat(3000),
            "*",
            "\u00e9",
            "%ED%A0%80");

    private final ApiDescription description;
    private final List<String> paths;
    private final List<String> ids;
    private final long seed;

    /** @param ids of articles and companies that there are, encoded */
    RandomRequests(ApiDescription description, List<String> ids, long seed) {
        this.description = description;
        this.paths = List.copyOf(description.paths());
        this.ids = ids;
        this.seed = seed;
    }

    /**
     * A request.
     *
     * @param template of its path
     * @param bytes as they are sent
     */
    @SuppressWarnings("ArrayRecordComponent") // sent, never compared
    record Request(String template, String method, byte[] bytes) {
        private static final int SHOWN = 600;

        /** As a failing test shows it: its beginning; its number tells the rest. */
        String shown() {
            String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\u23ce");
            return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
        }
    }

    Request request(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        String template = one(random, paths);
        String method = random.nextInt(12) == 0 ? one(random, METHODS) : "GET";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, method + " " + path(random, template) + query(random, template) + " HTTP/1.1\r\n");
        write(bytes, "Host: localhost\r\nConnection: close\r\n");
        if (random.nextInt(6) == 0) {
            write(bytes, one(random, HEADERS) + "\r\n");
        }
        write(bytes, "\r\n");
        return new Request(template, method, bytes.toByteArray());
    }

    private String path(Random random, String template) {
        String id = random.nextInt(4) == 0 ? one(random, ODD_SEGMENTS) : one(random, ids);
        String path = template.replace("{id}", id);
        return switch (random.nextInt(40)) {
            case 0 -> path + "/" + one(random, ODD_SEGMENTS);
            case 1 -> path + "/";
            case 2 -> "/" + path;
            default -> path;
        };
    }

    private String query(Random random, String template) {
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, JsonNode> parameter :
                description.parameterSchemas(template).entrySet()) {
            int times = Math.max(0, random.nextInt(6) - 3);
            for (int i = 0; i < times; i++) {
                pairs.add(parameter.getKey() + "=" + value(random, parameter.getKey(), parameter.getValue()));
            }
        }
        if (random.nextInt(12) == 0) {
            pairs.add(HostileText.of(random) + "=" + HostileText.of(random));
        }
        String separator = random.nextInt(15) == 0 ? "&&" : "&";
        return pairs.isEmpty() ? "" : "?" + String.join(separator, pairs);
    }

    private String value(Random random, String name, JsonNode schema) {
        if (random.nextInt(5) == 0) {
            return HostileText.of(random);
        }
        JsonNode one = schema.has("items") ? schema.get("items") : schema;
        if (one.has("enum")) {
            return one.get("enum").get(random.nextInt(one.get("enum").size())).asString();
        }
        return switch (one.path("type").asString("")) {
            case "integer" -> String.valueOf(number(random, one));
            case "boolean" -> String.valueOf(random.nextBoolean());
            default -> text(random, name);
        };
    }

    private static long number(Random random, JsonNode schema) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(100);
        return switch (random.nextInt(6)) {
            case 0 -> least - 1;
            case 1 -> most + 1;
            case 2 -> random.nextLong();
            default -> least + random.nextInt((int) Math.min(most - least + 1, 50));
        };
    }

    private String text(Random random, String name) {
        return switch (name) {
            case "q" -> HostileText.query(random);
            case "from", "to" ->
                one(random, List.of("2001", "2001-02", "2001-02-29", "2001-13", "0000", "-1", "99999", "2001-02-12"));
            case "facets" -> one(random, List.of("company,section", "year,year,year", "company,,", "kind,foo", "year"));
            case "company" -> one(random, ids);
            default -> one(random, List.of("Internet", "aol", "telecom", "a", "%20", "Emploi"));
        };
    }

    private static void write(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static <T> T one(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
