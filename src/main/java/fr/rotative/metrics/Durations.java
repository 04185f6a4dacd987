package fr.rotative.metrics;

import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;

/** How often something took how long, in classes from five milliseconds to half a minute, for each pair of two labels. */
public final class Durations {
    private static final double[] SECONDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30};
    private static final double NANOS_PER_SECOND = 1e9;

    private final Histogram histogram;

    Durations(PrometheusRegistry registry, String name, String help, String... labels) {
        histogram = Histogram.builder()
                .name(name)
                .help(help)
                .labelNames(labels)
                .classicOnly()
                .classicUpperBounds(SECONDS)
                .withoutExemplars()
                .register(registry);
    }

    /** @param first value of the first label; each of the two must come from a short list, since all are kept for ever */
    public void add(String first, String second, Duration took) {
        histogram.labelValues(first, second).observe(took.toNanos() / NANOS_PER_SECOND);
    }
}
