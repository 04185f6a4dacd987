package fr.rotative.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Queries and the articles that answer them, as a JSON file has them:
 *
 * <pre>{@code
 * {"queries": {"q1": "licenciements chez les fournisseurs d'accès"},
 *  "qrels":   {"q1": {"0a1b2c3d4e5f60718293": 3, "another-id": 1}}}
 * }</pre>
 *
 * <p>{@code queries} may as well be a list of {@code {"id", "text", "match"}}, where {@code match} ({@code auto},
 * {@code all} or {@code any}) may be absent, and {@code qrels} a list of {@code {"query", "article", "grade"}}. An article
 * goes by its {@code id} in the API or by its {@code externalId}; grades are whole numbers from 0, which is no answer, and
 * an article without grade is none either. Members of other names are passed over.
 *
 * @param queries those that have an answer, in the order of the file
 * @param leftOut the ids of those that have none
 */
public record TestSet(List<Judged> queries, List<String> leftOut) {
    private static final String QUERIES = "queries";
    private static final String QRELS = "qrels";

    public TestSet {
        queries = List.copyOf(queries);
        leftOut = List.copyOf(leftOut);
    }

    /** The file holds no test set; the message says where it goes wrong. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    /** @throws Unreadable if there is no such file, or it is not of the form described above */
    public static TestSet read(Path file) throws Unreadable {
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new Unreadable("cannot be read (" + e + ")");
        }
    }

    /** @throws Unreadable if the text is not of the form described above */
    static TestSet of(String json) throws Unreadable {
        JsonNode set = parse(json);
        Map<String, Map<String, Integer>> grades = grades(set.path(QRELS));
        List<Judged> judged = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Judged query : queries(set.path(QUERIES))) {
            Judged graded =
                    new Judged(query.id(), query.text(), query.match(), grades.getOrDefault(query.id(), Map.of()));
            if (graded.hasAnswer()) {
                judged.add(graded);
            } else {
                leftOut.add(graded.id());
            }
        }
        if (judged.isEmpty()) {
            throw new Unreadable("no query has an article of a grade above 0");
        }
        return new TestSet(judged, leftOut);
    }

    private static JsonNode parse(String json) throws Unreadable {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            throw new Unreadable("is not JSON: " + e.getOriginalMessage());
        }
    }

    private static List<Judged> queries(JsonNode queries) throws Unreadable {
        List<Judged> read = new ArrayList<>();
        if (queries.isObject()) {
            queries.properties()
                    .forEach(query ->
                            read.add(new Judged(query.getKey(), query.getValue().asString(""), null, Map.of())));
        } else if (queries.isArray()) {
            for (JsonNode query : queries) {
                read.add(new Judged(required(query, "id"), required(query, "text"), match(query), Map.of()));
            }
        } else {
            throw new Unreadable(QUERIES + " is neither an object nor a list");
        }
        return read;
    }

    private static @Nullable Match match(JsonNode query) throws Unreadable {
        JsonNode label = query.path("match");
        if (label.isMissingNode() || label.isNull()) {
            return null;
        }
        return Match.of(label.asString(""))
                .orElseThrow(() -> new Unreadable("match is auto, all or any, not " + label));
    }

    private static Map<String, Map<String, Integer>> grades(JsonNode qrels) throws Unreadable {
        Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
        if (qrels.isObject()) {
            for (var query : qrels.properties()) {
                for (var article : query.getValue().properties()) {
                    of(query.getKey(), grades).put(article.getKey(), grade(article.getValue()));
                }
            }
        } else if (qrels.isArray()) {
            for (JsonNode row : qrels) {
                of(required(row, "query"), grades).put(required(row, "article"), grade(row.path("grade")));
            }
        } else {
            throw new Unreadable(QRELS + " is neither an object nor a list");
        }
        return grades;
    }

    private static Map<String, Integer> of(String query, Map<String, Map<String, Integer>> grades) {
        return grades.computeIfAbsent(query, first -> new LinkedHashMap<>());
    }

    private static int grade(JsonNode grade) throws Unreadable {
        if (!grade.isInt() || grade.intValue() < 0) {
            throw new Unreadable("a grade is a whole number from 0, not " + grade);
        }
        return grade.intValue();
    }

    private static String required(JsonNode row, String member) throws Unreadable {
        JsonNode value = row.path(member);
        if (!value.isString() && !value.isNumber()) {
            throw new Unreadable("lacks a text " + member + ": " + row);
        }
        return value.asString();
    }
}
