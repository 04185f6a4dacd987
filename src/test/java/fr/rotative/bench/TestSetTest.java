package fr.rotative.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestSetTest {
    @Test
    void queries_and_grades_may_be_objects() throws TestSet.Unreadable {
        TestSet set = TestSet.of("""
                {"queries": {"a": "dégroupage", "b": "portail"}, "qrels": {"a": {"x": 3, "y": 0}, "b": {"y": 1}}}
                """);

        assertThat(set.queries())
                .containsExactly(
                        new Judged("a", "dégroupage", null, Map.of("x", 3, "y", 0)),
                        new Judged("b", "portail", null, Map.of("y", 1)));
        assertThat(set.leftOut()).isEmpty();
    }

    @Test
    void queries_and_grades_may_be_lists() throws TestSet.Unreadable {
        TestSet set = TestSet.of("""
                {"queries": [{"id": 7, "text": "dégroupage", "match": "auto"}, {"id": "b", "text": "portail"}],
                 "qrels": [{"query": 7, "article": "x", "grade": 2}, {"query": "b", "article": 12, "grade": 1}]}
                """);

        assertThat(set.queries())
                .containsExactly(
                        new Judged("7", "dégroupage", Match.AUTO, Map.of("x", 2)),
                        new Judged("b", "portail", null, Map.of("12", 1)));
    }

    @Test
    void queries_that_nothing_answers_are_left_out() throws TestSet.Unreadable {
        TestSet set = TestSet.of("""
                {"queries": {"a": "dégroupage", "b": "portail", "c": "annuaire"}, "qrels": {"a": {"x": 1}, "b": {"x": 0}}}
                """);

        assertThat(set.queries()).extracting(Judged::id).containsExactly("a");
        assertThat(set.leftOut()).containsExactly("b", "c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"queries":                                                                          | is not JSON
            []                                                                                   | qrels is neither
            {"queries": {"a": "b"}}                                                              | qrels is neither
            {"queries": {"a": "b"}, "qrels": {"a": {"x": "3"}}}                                  | a grade is a whole number
            {"queries": {"a": "b"}, "qrels": {"a": {"x": -1}}}                                   | a grade is a whole number
            {"queries": {"a": "b"}, "qrels": [{"query": "a", "article": "x"}]}                   | a grade is a whole number
            {"queries": {"a": "b"}, "qrels": [{"query": "a", "grade": 1}]}                       | lacks a text article
            {"queries": [{"id": "a"}], "qrels": {}}                                              | lacks a text text
            {"queries": [{"id": "a", "text": "b", "match": "some"}], "qrels": {"a": {"x": 1}}}   | match is auto, all or any
            {"queries": {"a": "b"}, "qrels": {"a": {"x": 0}}}                                    | no query has an article
            """)
    void what_is_no_test_set_is_said_so(String json, String message) {
        assertThatThrownBy(() -> TestSet.of(json))
                .isInstanceOf(TestSet.Unreadable.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> TestSet.read(Path.of("none.json")))
                .isInstanceOf(TestSet.Unreadable.class)
                .hasMessageContaining("none.json");
    }
}
