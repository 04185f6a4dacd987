package fr.rotative.metrics;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmRuntimeInfoMetric;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;

/**
 * All figures of one process: those that it is told here, those that are asked for when somebody reads them, and those
 * of its Java virtual machine (heap, garbage collection, threads, processor time, open files). Safe for many threads.
 */
public final class Metrics {
    /** The text format 0.0.4 of Prometheus. */
    public static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
    private final Durations answers;
    private final Durations elasticsearch;

    public Metrics() {
        answers = new Durations(
                registry,
                "rotative_http_request_duration_seconds",
                "Time until an HTTP request was answered, by the template of its path and its status.",
                "route",
                "status");
        elasticsearch = new Durations(
                registry,
                "rotative_elasticsearch_request_duration_seconds",
                "Time until Elasticsearch answered, by operation and outcome (ok or failed).",
                "operation",
                "outcome");
        virtualMachine();
    }

    /** The answers of the web server, by route and status. */
    public Durations answers() {
        return answers;
    }

    /** The answers of Elasticsearch, by operation and outcome. */
    public Durations elasticsearch() {
        return elasticsearch;
    }

    /** A number that only grows, for each value of one label; its name is given without {@code _total}. */
    public Count counter(String name, String help, String label) {
        Counter counter = Counter.builder()
                .name(name)
                .help(help)
                .labelNames(label)
                .withoutExemplars()
                .register(registry);
        return (value, times) -> counter.labelValues(value).inc(times);
    }

    /**
     * A number that comes and goes, for each value of one label.
     *
     * @param read asked whenever the figures are read; values that it leaves out are not shown
     */
    public void gauge(String name, String help, String label, Supplier<Map<String, Long>> read) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .labelNames(label)
                .callback(gauge -> read.get().forEach((value, number) -> gauge.call(number, value)))
                .register(registry);
    }

    /** How often something happened. */
    public interface Count {
        /** @param value of the label */
        void add(String value, long times);
    }

    /** All figures at this moment. */
    public byte[] text() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            writer.write(text, registry.scrape(), EscapingScheme.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toByteArray();
    }

    private void virtualMachine() {
        JvmMemoryMetrics.builder().register(registry);
        JvmGarbageCollectorMetrics.builder().register(registry);
        JvmThreadsMetrics.builder().register(registry);
        JvmRuntimeInfoMetric.builder().register(registry);
        ProcessMetrics.builder().register(registry);
    }
}
