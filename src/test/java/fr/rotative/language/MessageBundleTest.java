package fr.rotative.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundle is complete in both languages, and has what the pages and scripts say, no less and no more. */
class MessageBundleTest {
    private static final SortedMap<String, String> FRENCH =
            Messages.in(Language.FRENCH).patterns("");
    private static final SortedMap<String, String> ENGLISH =
            Messages.in(Language.ENGLISH).patterns("");

    /** Where things are said. */
    private static final List<Path> SAYING = List.of(
            Path.of("src/main/java/fr/rotative/language"),
            Path.of("src/main/java/fr/rotative/search"),
            Path.of("src/main/java/fr/rotative/web"),
            Path.of("web/templates"));

    private static final String KEY = "[a-z]+(?:\\.[A-Za-z-]+)+";
    private static final Pattern LITERAL = Pattern.compile("\"(\\w+(?:\\.[A-Za-z_-]+)*\\.?)\"");
    private static final Pattern SAID =
            Pattern.compile("(?:frame\\.text|frame\\.html|\\.say|Message\\.of|Message\\.enumeration)\\(([^;)]*)");
    private static final Pattern SAID_BY_SCRIPTS = Pattern.compile("\\b(?:say|count)\\([\"`]([A-Za-z.]+)");
    private static final Pattern GIVEN_TO_SCRIPTS = Pattern.compile("(?:copied|failed): \"([A-Za-z]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern TAG = Pattern.compile("</?([a-z]+)");

    /** What the code adds to a key: the remedy of a problem, an elision. */
    private static final Pattern ADDED = Pattern.compile("\\.remedy$|Vowel$|\\.(?:one|other)$");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(ENGLISH.keySet()).isEqualTo(FRENCH.keySet()).hasSizeGreaterThan(500);
    }

    static Stream<String> keys() {
        return FRENCH.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_text_has_the_same_places_and_markup_in_both_languages(String key) {
        String french = FRENCH.getOrDefault(key, "");
        String english = ENGLISH.getOrDefault(key, "");

        assertThat(found(PLACE, english)).isEqualTo(found(PLACE, french));
        assertThat(tags(english)).isEqualTo(tags(french));
        assertThat(english).isNotBlank().doesNotContain("'");
        assertThat(french).isNotBlank().doesNotContain("'");
        assertThat(new MessageFormat(english)).isNotNull();
        assertThat(new MessageFormat(french)).isNotNull();
    }

    /** Content that stays French may be marked as such. */
    private static List<String> tags(String text) {
        return TAG.matcher(text)
                .results()
                .map(tag -> tag.group(1))
                .filter(tag -> !tag.equals("span"))
                .sorted()
                .toList();
    }

    @Test
    void all_that_is_said_is_in_the_bundle() {
        SortedSet<String> said = new TreeSet<>();
        for (String text : texts(SAYING)) {
            SAID.matcher(text)
                    .results()
                    .map(call -> call.group(1))
                    .forEach(values -> LITERAL.matcher(values)
                            .results()
                            .map(literal -> literal.group(1))
                            .filter(literal -> literal.matches(KEY))
                            .forEach(said::add));
        }
        assertThat(said).hasSizeGreaterThan(200);
        assertThat(FRENCH.keySet()).containsAll(said);
    }

    @Test
    void all_that_scripts_say_is_in_the_bundle() {
        SortedSet<String> said = saidByScripts();

        assertThat(said)
                .hasSizeGreaterThan(20)
                .allSatisfy(key -> assertThat(FRENCH.keySet())
                        .anyMatch(known -> known.equals(key)
                                || ADDED.matcher(known).replaceFirst("").equals(key)
                                || key.endsWith(".") && known.startsWith(key)));
    }

    @Test
    void nothing_in_the_bundle_is_never_said() {
        SortedSet<String> literals = new TreeSet<>(saidByScripts());
        texts(SAYING).forEach(text -> literals.addAll(found(LITERAL, text)));

        assertThat(FRENCH.keySet()).allMatch(key -> isSaid(key, literals) || isSaid(stem(key), literals));
    }

    private static String stem(String key) {
        return ADDED.matcher(key).replaceFirst("");
    }

    /** By its name, or by the beginning of its name where the rest is a label. */
    private static boolean isSaid(String key, SortedSet<String> literals) {
        return literals.contains(key)
                || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal));
    }

    private static SortedSet<String> saidByScripts() {
        SortedSet<String> said = new TreeSet<>();
        for (String script : texts(List.of(Path.of("web/static")))) {
            Stream.of(SAID_BY_SCRIPTS, GIVEN_TO_SCRIPTS)
                    .flatMap(pattern -> found(pattern, script).stream())
                    .forEach(name -> said.add("script." + name));
        }
        return said;
    }

    private static SortedSet<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> texts(List<Path> folders) {
        return folders.stream()
                .flatMap(MessageBundleTest::files)
                .map(MessageBundleTest::read)
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|jte|js)")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
