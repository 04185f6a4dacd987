package fr.rotative;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The walls of the house: who may know whom. */
@TestInstance(Lifecycle.PER_CLASS)
class ArchitectureTest {
    private static final String HOUSE = "fr.rotative.";

    /** Which rooms each room may look into; {@code cli} may look into all. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("article", List.of()),
            Map.entry("analysis", List.of()),
            Map.entry("bag", List.of()),
            Map.entry("engine", List.of()),
            Map.entry("metrics", List.of()),
            Map.entry("bench", List.of()),
            Map.entry("capture", List.of("article")),
            Map.entry("html", List.of("capture")),
            Map.entry("crawl", List.of("article", "capture", "html")),
            Map.entry("normalise", List.of("article", "capture", "html")),
            Map.entry("company", List.of("article")),
            Map.entry("demo", List.of("article")),
            Map.entry("index", List.of("article", "company", "crawl")),
            Map.entry("language", List.of()),
            Map.entry("search", List.of("article", "company", "index", "language")),
            Map.entry("web", List.of("article", "capture", "language", "metrics", "search")));

    /** Which rooms alone may use a library. */
    private static final Map<String, List<String>> KEEPERS = Map.of(
            "co.elastic..", List.of("index", "search", "engine"),
            "io.javalin..", List.of("web"),
            "io.github.bucket4j..", List.of("web"),
            "io.prometheus..", List.of("metrics"),
            "org.jsoup..", List.of("cli.speed", "crawl", "html", "normalise"),
            "org.netpreserve.jwarc..", List.of("capture"),
            "org.apache.lucene..", List.of("analysis"));

    private static final String[] INNER_PARTS_OF_SEARCHING = Stream.of(
                    "explanation", "likeness", "listing", "suggestion", "time", "translation", "understanding")
            .map(part -> insideOf("search." + part))
            .toArray(String[]::new);

    private JavaClasses house;

    @BeforeAll
    void readTheClasses() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.rotative");
    }

    @TestFactory
    List<DynamicTest> each_room_imports_only_what_the_design_allows() {
        return MAY_IMPORT.keySet().stream()
                .sorted()
                .map(room -> DynamicTest.dynamicTest(room, () -> looksOnlyWhereItMay(room)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> each_library_has_its_keepers() {
        return KEEPERS.entrySet().stream()
                .map(library ->
                        DynamicTest.dynamicTest(library.getKey(), () -> isKeptBy(library.getKey(), library.getValue())))
                .toList();
    }

    @Test
    void no_two_rooms_depend_on_each_other() {
        slices().matching(HOUSE + "(*)..").should().beFreeOfCycles().check(house);
    }

    @TestFactory
    List<DynamicTest> the_parts_of_a_room_build_upon_one_another() {
        return Stream.of("search", "web.view")
                .map(room -> DynamicTest.dynamicTest(room, () -> hasNoCycles(room)))
                .toList();
    }

    @Test
    void how_a_search_is_answered_is_known_to_searching_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(insideOf("search"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(INNER_PARTS_OF_SEARCHING)
                .check(house);
    }

    @Test
    void nothing_is_called_util_helper_or_manager() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .check(house);
    }

    private void looksOnlyWhereItMay(String room) {
        String[] closed = MAY_IMPORT.keySet().stream()
                .filter(other -> !other.equals(room) && !MAY_IMPORT.get(room).contains(other))
                .map(ArchitectureTest::insideOf)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(insideOf(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(closed)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(insideOf("cli"))
                .check(house);
    }

    private void hasNoCycles(String room) {
        slices().matching(HOUSE + "(**)").should().beFreeOfCycles().check(house.that(resideInAPackage(insideOf(room))));
    }

    private void isKeptBy(String library, List<String> rooms) {
        String[] keepers = rooms.stream().map(ArchitectureTest::insideOf).toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("fr.rotative..")
                .and()
                .resideOutsideOfPackages(keepers)
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage(library)
                .check(house);
    }

    private static String insideOf(String room) {
        return HOUSE + room + "..";
    }
}
