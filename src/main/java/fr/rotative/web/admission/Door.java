package fr.rotative.web.admission;

import fr.rotative.language.Message;
import fr.rotative.web.address.Origin;
import fr.rotative.web.admission.RateLimit.Balance;
import fr.rotative.web.problem.Problem;
import fr.rotative.web.problem.ProblemException;
import io.github.bucket4j.TimeMeter;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every request passes here, before anything is done for it, and where it is turned away it is told why. */
public final class Door {
    private static final Pattern OPEN_TO_ALL = Pattern.compile("/(static|health)/.*|/openapi\\.yaml");
    private static final String METRICS = "/metrics";
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final List<String> SIGNS_OF_A_PROXY =
            List.of(FORWARDED_FOR, "Forwarded", "X-Real-IP", "Via", "X-Forwarded-Host", "X-Forwarded-Proto");
    private static final String CHALLENGE = "Bearer realm=\"Rotative\", Basic realm=\"Rotative\", charset=\"UTF-8\"";
    private static final int QUEUE_PER_PLACE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String SECONDS_TO_RETRY = "5";

    private final Rules rules;
    private final RateLimit rates = new RateLimit(TimeMeter.SYSTEM_NANOTIME);
    private final Room room;

    public Door(Rules rules) {
        this.rules = rules;
        this.room = new Room(rules.places(), rules.places() * QUEUE_PER_PLACE, PATIENCE);
    }

    public Room room() {
        return room;
    }

    /** Whose request it is, by its connection and what named proxies say. */
    public String client(Context http) {
        return rules.proxies().client(http.ip(), headers(http, FORWARDED_FOR));
    }

    /** Notes how the client asks, by what named proxies say. */
    public void noteOrigin(Context http) {
        rules.proxies()
                .scheme(http.ip(), headers(http, FORWARDED_FOR), headers(http, "X-Forwarded-Proto"))
                .ifPresent(scheme -> Origin.reachedBy(scheme, http));
    }

    /**
     * Lets a request pass.
     *
     * @throws ProblemException if it brings a body, has no key where one is needed, or comes too often
     */
    public void pass(Context http) {
        refuseBody(http);
        if (http.path().equals(METRICS)) {
            guardMetrics(http);
        }
        Optional<ReadKey> key = new PresentedKey(http).among(rules.keys());
        count(http, key);
        if (rules.keys().areRequired() && !isOpen(http)) {
            demand(http, key);
        }
    }

    /** Lets a handler work only where there is room. */
    public Handler guarded(Endpoint endpoint) {
        return endpoint.method.isHttpMethod() ? http -> inRoom(http, endpoint.handler) : endpoint.handler;
    }

    @SuppressWarnings("try") // the place is held, not used
    private void inRoom(Context http, Handler handler) throws Exception {
        int cost = Cost.of(http.path(), http.queryString());
        if (cost == Cost.FREE) {
            handler.handle(http);
            return;
        }
        try (Room.Place place = room.enter(cost)) {
            handler.handle(http);
        } catch (Room.FullException full) {
            http.header("Retry-After", SECONDS_TO_RETRY);
            throw new ProblemException(Problem.of(503, Message.of("problem.noRoom")));
        }
    }

    /** The archive is only read: what a request brings along would only take memory. */
    private static void refuseBody(Context http) {
        boolean reads = http.method().equals(HandlerType.GET) || http.method().equals(HandlerType.HEAD);
        if (reads && (http.contentLength() > 0 || http.header("Transfer-Encoding") != null)) {
            http.header("Connection", "close");
            throw new ProblemException(Problem.of(413, Message.of("problem.body")));
        }
    }

    private void guardMetrics(Context http) {
        boolean local = Proxies.isLocal(http.ip()) && SIGNS_OF_A_PROXY.stream().allMatch(h -> http.header(h) == null);
        boolean allowed = switch (rules.metrics()) {
            case NOBODY -> false;
            case LOCAL -> local;
            case ALL -> true;
        };
        if (!allowed) {
            throw ProblemException.notFound(Message.of("problem.nothingHere"));
        }
    }

    private void count(Context http, Optional<ReadKey> key) {
        int cost = Cost.of(http.path(), http.queryString());
        int perMinute = key.flatMap(known -> known.perMinute().stream().boxed().findFirst())
                .or(() -> rules.quota().map(Quota::perMinute))
                .orElse(0);
        if (cost == Cost.FREE || perMinute == 0) {
            return;
        }
        String client = key.map(known -> "key " + known.name()).orElseGet(() -> client(http));
        Balance balance = rates.take(client, perMinute, cost);
        RateLimitFields.add(http, balance);
        if (!balance.allowed()) {
            http.header("Retry-After", String.valueOf(balance.retry()));
            throw new ProblemException(Problem.of(
                    429, Message.of("problem.rate", perMinute), Message.of("problem.rate.remedy", balance.retry())));
        }
    }

    private boolean isOpen(Context http) {
        boolean localMetrics = http.path().equals(METRICS) && rules.metrics() == MetricsReaders.LOCAL;
        return localMetrics || OPEN_TO_ALL.matcher(http.path()).matches();
    }

    private static void demand(Context http, Optional<ReadKey> key) {
        http.header("Cache-Control", "private, no-cache");
        if (key.isEmpty()) {
            http.header("WWW-Authenticate", CHALLENGE);
            throw new ProblemException(Problem.of(401, Message.of("problem.key")));
        }
    }

    private static List<String> headers(Context http, String name) {
        return Collections.list(http.req().getHeaders(name));
    }
}
