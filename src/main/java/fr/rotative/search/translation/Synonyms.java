package fr.rotative.search.translation;

import fr.rotative.search.query.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

    /** Without its accent, many a word of so few letters is another: {@code mél}, {@code ça}. */
    private static final int SHORT = 3;

    private static final Pattern PLURAL = Pattern.compile("(?<=.{3})s$");

    private final FunctionWords functionWords;
    private final Map<String, Set<String>> byExpression = new HashMap<>();
    private final Set<String> written = new HashSet<>();

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

    /** The same without any. */
    Synonyms none() {
        return new Synonyms(functionWords);
    }

    /** Whether the expression is to be looked for as it is written. */
    static boolean isShort(String expression) {
        return expression.length() <= SHORT;
    }

    /**
     * The other expressions for one; case, plurals, hyphens, the sign of {@code n°} and function words make no difference,
     * nor do accents that are not typed, or not in a short word. Often none.
     */
    Set<String> of(String expression) {
        boolean another = isShort(expression) && isAccented(expression) && !written.contains(small(expression));
        return another ? Set.of() : byExpression.getOrDefault(key(expression), Set.of());
    }

    private void add(CSVRecord row) {
        List<String> expressions = alternatives(row.get("words"));
        List<String> others = row.get("also").isEmpty() ? expressions : alternatives(row.get("also"));
        for (String expression : expressions) {
            written.add(small(expression));
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

    private static boolean isAccented(String expression) {
        return !small(expression).equals(Folding.fold(expression));
    }

    private static String small(String expression) {
        return expression.toLowerCase(Locale.FRENCH);
    }

    private String key(String expression) {
        return Arrays.stream(expression.split(" "))
                .filter(word -> !functionWords.has(word))
                .map(functionWords::folded)
                .map(word ->
                        PLURAL.matcher(word).replaceFirst("").replace('-', ' ').replace("°", ""))
                .collect(Collectors.joining(" "));
    }
}
