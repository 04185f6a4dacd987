package fr.rotative.web.api;

import fr.rotative.metrics.Metrics;
import io.javalin.config.RoutesConfig;

/** The figures of the process, for Prometheus. */
public final class MetricsEndpoint {
    public static final String PATH = "/metrics";

    private final Metrics metrics;

    public MetricsEndpoint(Metrics metrics) {
        this.metrics = metrics;
    }

    public void register(RoutesConfig routes) {
        routes.get(
                PATH,
                http -> http.header("Cache-Control", "no-store")
                        .contentType(Metrics.CONTENT_TYPE)
                        .result(metrics.text()));
    }
}
