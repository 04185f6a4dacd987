package fr.rotative.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.rotative.language.Message;
import fr.rotative.search.archive.Readiness;
import fr.rotative.search.archive.Readiness.NotReady;
import fr.rotative.search.archive.Readiness.Ready;
import fr.rotative.web.problem.Problem;
import fr.rotative.web.problem.ProblemException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whether the process lives, and whether it can answer searches, and from which index. */
public final class HealthEndpoint {
    private static final String SECONDS_TO_RETRY = "5";

    private final Supplier<Readiness> readiness;

    /** @param readiness whether searches can be answered now; must be quick to tell */
    public HealthEndpoint(Supplier<Readiness> readiness) {
        this.readiness = readiness;
    }

    public void register(RoutesConfig routes) {
        routes.get("/health/live", http -> answer(http, new Health("live", null, null, null)));
        routes.get("/health/ready", this::ready);
    }

    private void ready(Context http) {
        Readiness now = readiness.get();
        if (now instanceof NotReady not) {
            http.header("Retry-After", SECONDS_TO_RETRY);
            throw new ProblemException(Problem.of(503, Message.of(key(not.why()))));
        }
        Ready index = (Ready) now;
        answer(http, new Health("ready", index.generation(), index.schemaVersion(), index.outdated()));
    }

    private static String key(Readiness.Why why) {
        return switch (why) {
            case NO_ANSWER -> "problem.noAnswer";
            case NO_INDEX -> "problem.noIndex";
            case PART_MISSING -> "problem.partMissing";
        };
    }

    private static void answer(Context http, Health health) {
        http.header("Cache-Control", "no-store").json(health);
    }

    /**
     * How the process is.
     *
     * @param status {@code live} or {@code ready}
     * @param generation the index in service
     * @param schemaVersion of the definition by which it was made
     * @param outdated whether it was made by a former definition
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Health(
            String status,
            @Nullable String generation,
            @Nullable Integer schemaVersion,
            @Nullable Boolean outdated) {}
}
