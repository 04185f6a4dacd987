package fr.rotative.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FigureTableTest {
    private static final Figure TIME = Figure.of("word: API, p50", 12.345, "ms");
    private static final Figure MET = Figure.ratio("index / bulk load", 0.9, Bar.atLeast(0.9));
    private static final Figure MISSED = Figure.ratio("page / Elasticsearch", 1.31, Bar.atMost(1.3));
    private static final Note NOTE = new Note("Elasticsearch", "The page is drawn.");

    private final FigureTable table =
            new FigureTable(Map.of("processors", "2"), List.of(TIME, MET, MISSED), List.of(NOTE));

    @Test
    void each_figure_stands_beside_its_bar() {
        assertThat(table.lines())
                .containsExactly(
                        "processors: 2",
                        "word: API, p50            12.35 ms",
                        "index / bulk load          0.90             >= 0.90  met",
                        "page / Elasticsearch       1.31             <= 1.30  MISSED",
                        "Note on Elasticsearch: The page is drawn.");
    }

    @Test
    void a_table_is_met_if_every_bar_is() {
        assertThat(table.isMet()).isFalse();
        assertThat(FigureTable.of(Map.of(), List.of(TIME, MET)).isMet()).isTrue();
    }

    @Test
    void what_was_found_is_noted_where_a_bar_is_missed() {
        assertThat(FigureTable.of(Map.of(), List.of(TIME, MET, MISSED)).notes())
                .extracting(Note::about)
                .containsExactly("page / Elasticsearch");
        assertThat(FigureTable.of(Map.of(), List.of(TIME, MET)).notes()).isEmpty();
    }

    @Test
    void programs_read_the_same() {
        JsonNode json = JsonMapper.shared().readTree(table.json());

        assertThat(json.path("machine").path("processors").asString()).isEqualTo("2");
        assertThat(json.path("figures")).hasSize(3);
        assertThat(json.path("figures").get(0).path("value").asDouble()).isEqualTo(12.345);
        assertThat(json.path("figures").get(0).has("bar")).isFalse();
        assertThat(json.path("figures").get(2).path("bar").asString()).isEqualTo("<= 1.30");
        assertThat(json.path("figures").get(2).path("met").asBoolean()).isFalse();
        assertThat(json.path("notes").path("Elasticsearch").asString()).isEqualTo("The page is drawn.");
    }
}
