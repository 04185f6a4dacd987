package fr.rotative.web.api;

import fr.rotative.language.Message;
import fr.rotative.web.problem.Problem;
import fr.rotative.web.problem.ProblemException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.BooleanSupplier;

/** Whether the process lives, and whether it can answer searches. */
public final class HealthEndpoint {
    private final BooleanSupplier ready;

    /** @param ready whether Elasticsearch answers and has an archive */
    public HealthEndpoint(BooleanSupplier ready) {
        this.ready = ready;
    }

    public void register(RoutesConfig routes) {
        routes.get("/health/live", http -> http.json(new Health("live")));
        routes.get("/health/ready", this::ready);
    }

    private void ready(Context http) {
        if (!ready.getAsBoolean()) {
            throw new ProblemException(Problem.of(503, Message.of("problem.notReady")));
        }
        http.json(new Health("ready"));
    }

    /** {@code live} or {@code ready}. */
    record Health(String status) {}
}
