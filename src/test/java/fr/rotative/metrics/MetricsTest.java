package fr.rotative.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private final Metrics metrics = new Metrics();

    @Test
    void answers_are_counted_by_route_and_status_and_class_of_duration() {
        metrics.answers().add("/api/v1/articles/{id}", "200", Duration.ofMillis(20));
        metrics.answers().add("/api/v1/articles/{id}", "200", Duration.ofSeconds(2));

        assertThat(text())
                .contains("# TYPE rotative_http_request_duration_seconds histogram")
                .contains("duration_seconds_bucket{route=\"/api/v1/articles/{id}\",status=\"200\",le=\"0.01\"} 0")
                .contains("duration_seconds_bucket{route=\"/api/v1/articles/{id}\",status=\"200\",le=\"0.025\"} 1")
                .contains("duration_seconds_bucket{route=\"/api/v1/articles/{id}\",status=\"200\",le=\"+Inf\"} 2")
                .contains("duration_seconds_count{route=\"/api/v1/articles/{id}\",status=\"200\"} 2");
    }

    @Test
    void counters_grow_and_gauges_are_asked_when_they_are_read() {
        Metrics.Count written = metrics.counter("rotative_written", "Written.", "outcome");
        written.add("new", 2);
        written.add("new", 1);
        metrics.gauge("rotative_held", "Held.", "generation", () -> Map.of("articles-1", 165L));

        assertThat(text())
                .contains("rotative_written_total{outcome=\"new\"} 3.0")
                .contains("rotative_held{generation=\"articles-1\"} 165.0");
    }

    @Test
    void the_virtual_machine_tells_its_heap_collections_and_threads() {
        assertThat(text())
                .contains("jvm_memory_used_bytes{area=\"heap\"}")
                .contains("jvm_gc_collection_seconds_count{")
                .contains("jvm_threads_current");
    }

    @Test
    void two_processes_in_one_virtual_machine_keep_their_figures_apart() {
        new Metrics().answers().add("/other", "200", Duration.ZERO);

        assertThat(text()).doesNotContain("/other");
    }

    private String text() {
        return new String(metrics.text(), StandardCharsets.UTF_8);
    }
}
