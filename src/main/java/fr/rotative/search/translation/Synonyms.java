package fr.rotative.search.translation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What a word may also be called. In {@code synonyms.csv} the expressions of a row, separated by {@code |}, stand for
 * each other; where the second column is filled they also find what it lists, but not the other way round.
 */
final class Synonyms {
    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String ALTERNATIVES = "\\|";

    private static final Pattern PLURAL = Pattern.compile("(?<=.{3})s$");

    private final FunctionWords functionWords;
    private final Map<String, Set<String>> byExpression = new HashMap<>();

    private Synonyms(FunctionWords functionWords) {
        this.functionWords = functionWords;
    }

    /** The synonyms that come with the program. */
    static Synonyms bundled(FunctionWords functionWords) {
        try (InputStream stream = Synonyms.class.getResourceAsStream("/synonyms.csv")) {
            if (stream == null) {
                throw new IllegalStateException("The class path lacks /synonyms.csv");
            }
            Synonyms synonyms = new Synonyms(functionWords);
            TABLE.parse(new InputStreamReader(stream, StandardCharsets.UTF_8)).forEach(synonyms::add);
            return synonyms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The other expressions for one; accents, case, plurals and function words make no difference. Often none. */
    Set<String> of(String expression) {
        return byExpression.getOrDefault(key(expression), Set.of());
    }

    private void add(CSVRecord row) {
        List<String> expressions = alternatives(row.get("words"));
        List<String> others = row.get("also").isEmpty() ? expressions : alternatives(row.get("also"));
        for (String expression : expressions) {
            others.stream()
                    .filter(other -> !other.equals(expression))
                    .forEach(other -> byExpression
                            .computeIfAbsent(key(expression), key -> new LinkedHashSet<>())
                            .add(other));
        }
    }

    private static List<String> alternatives(String cell) {
        return Arrays.asList(cell.split(ALTERNATIVES));
    }

    private String key(String expression) {
        return Arrays.stream(expression.split(" "))
                .filter(word -> !functionWords.has(word))
                .map(functionWords::folded)
                .map(word -> PLURAL.matcher(word).replaceFirst(""))
                .collect(Collectors.joining(" "));
    }
}
