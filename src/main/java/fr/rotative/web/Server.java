package fr.rotative.web;

import fr.rotative.metrics.Metrics;
import fr.rotative.web.admission.Crowding;
import fr.rotative.web.admission.Door;
import fr.rotative.web.admission.Rules;
import fr.rotative.web.api.ArticleEndpoint;
import fr.rotative.web.api.ArticlesEndpoint;
import fr.rotative.web.api.CaptureEndpoint;
import fr.rotative.web.api.ChronologyEndpoint;
import fr.rotative.web.api.CompaniesEndpoint;
import fr.rotative.web.api.CoverageEndpoint;
import fr.rotative.web.api.HealthEndpoint;
import fr.rotative.web.api.MetricsEndpoint;
import fr.rotative.web.api.OpenApiEndpoint;
import fr.rotative.web.api.SuggestEndpoint;
import fr.rotative.web.api.VersionsEndpoint;
import fr.rotative.web.asset.Assets;
import fr.rotative.web.export.CitationEndpoint;
import fr.rotative.web.export.ExportEndpoint;
import fr.rotative.web.export.FeedEndpoint;
import fr.rotative.web.export.ReadingListEndpoint;
import fr.rotative.web.export.TimelineFilesEndpoint;
import fr.rotative.web.pages.ApiPage;
import fr.rotative.web.pages.ArticlePage;
import fr.rotative.web.pages.ChronologyPage;
import fr.rotative.web.pages.CompaniesPage;
import fr.rotative.web.pages.CompanyPage;
import fr.rotative.web.pages.CoveragePage;
import fr.rotative.web.pages.ErrorPage;
import fr.rotative.web.pages.FacetPage;
import fr.rotative.web.pages.HelpPage;
import fr.rotative.web.pages.HomePage;
import fr.rotative.web.pages.ReadingListPage;
import fr.rotative.web.pages.Renderer;
import fr.rotative.web.pages.SearchPage;
import fr.rotative.web.pages.VersionsPage;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.json.JavalinJackson3;
import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.handler.GracefulHandler;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The web server of the archive: pages for readers, the REST API for programs. It only reads. */
public final class Server implements AutoCloseable {
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(10);

    /** More wait in the queue of the operating system, so that none takes memory. */
    private static final int MOST_CONNECTIONS = 2000;

    private final Settings settings;
    private final Door door;
    private final Javalin javalin;

    /**
     * Where to listen.
     *
     * @param host the address of the interface; loopback unless the archive is meant to be open to others
     * @param port 0 for any free one
     * @param rules who is let in, and how often
     */
    public record Settings(String host, int port, Rules rules) {
        public static final Settings USUAL = new Settings("127.0.0.1", 7070, Rules.USUAL);

        public Settings withPort(int other) {
            return new Settings(host, other, rules);
        }

        public Settings withRules(Rules other) {
            return new Settings(host, port, other);
        }
    }

    /**
     * @param metrics told of every answer, and shown
     * @param clock for the pages that speak of today
     */
    public Server(Settings settings, Archive archive, Metrics metrics, Clock clock) {
        this.settings = settings;
        this.door = new Door(settings.rules());
        this.javalin = Javalin.create(config -> configure(config, archive, metrics, clock));
        metrics.gauge(
                "rotative_http_searches",
                "Searches being carried out, in plain ones, and requests that wait for their turn.",
                "state",
                () -> Map.of(
                        "running", (long) door.room().taken(),
                        "waiting", (long) door.room().waiting()));
    }

    /**
     * Begins to answer.
     *
     * @throws PortInUseException if another program has the port
     */
    public void start() {
        try {
            javalin.start(settings.host(), settings.port());
        } catch (JavalinBindException e) {
            throw new PortInUseException(settings.port(), e);
        }
    }

    /** The port that is listened on, also where the settings left the choice open. */
    public int port() {
        return javalin.port();
    }

    /** Stops listening; requests being answered may finish, for ten seconds at most. */
    @Override
    public void close() {
        javalin.stop();
    }

    /** The paths that can be asked for, as templates with {@code {parameters}}. */
    SortedSet<String> paths() {
        TreeSet<String> paths = new TreeSet<>();
        javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .forEach(endpoint -> paths.add(endpoint.path));
        return paths;
    }

    private void configure(JavalinConfig config, Archive archive, Metrics metrics, Clock clock) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        JsonMapper json = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .addModule(new SimpleModule().addSerializer(new MessageSerializer()))
                .build();
        config.jsonMapper(new JavalinJackson3(json, false));
        AnswerTimes times = new AnswerTimes(metrics.answers());
        config.jetty.modifyServer(jetty -> {
            jetty.setErrorHandler(new UnreadableRequests(json, times));
            jetty.setHandler(new GracefulHandler(new Crowding(settings.rules())));
            jetty.setStopTimeout(STOP_TIMEOUT.toMillis());
            jetty.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, jetty));
        });
        config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(RequestHead.MOST_BYTES));
        config.requestLogger.http(times::sent);
        config.router.handlerWrapper(door::guarded);
        config.router.javaLangErrorHandler(new Breakdowns(json)::answer);
        config.routes.before(SecurityHeaders::add);
        config.routes.before(door::noteOrigin);
        config.routes.before(door::pass);
        config.routes.before(RequestHead::check);
        config.routes.after(EntityTags::add);
        api(config.routes, archive);
        new MetricsEndpoint(metrics).register(config.routes);
        pages(config.routes, archive, clock);
    }

    private static void api(RoutesConfig routes, Archive archive) {
        new ArticlesEndpoint(archive.articles()).register(routes);
        new ExportEndpoint(archive.articles()).register(routes);
        new FeedEndpoint(archive.articles()).register(routes);
        new ArticleEndpoint(archive.articles()).register(routes);
        new CitationEndpoint(archive.articles()).register(routes);
        new CaptureEndpoint(archive.articles(), archive.captures()).register(routes);
        new VersionsEndpoint(archive.articles(), archive.readings()).register(routes);
        new CompaniesEndpoint(archive.companies()).register(routes);
        new ChronologyEndpoint(archive.articles()).register(routes);
        new TimelineFilesEndpoint(archive.articles()).register(routes);
        new ReadingListEndpoint(archive.articles()).register(routes);
        new CoverageEndpoint(archive.articles(), archive.hosts()).register(routes);
        new SuggestEndpoint(archive.articles()).register(routes);
        new HealthEndpoint(archive.readiness()).register(routes);
        new OpenApiEndpoint().register(routes);
    }

    private static void pages(RoutesConfig routes, Archive archive, Clock clock) {
        Assets assets = new Assets();
        assets.register(routes);
        Renderer renderer = new Renderer(assets);
        new HomePage(archive.articles(), renderer, clock).register(routes);
        new SearchPage(archive.articles(), renderer).register(routes);
        new FacetPage(archive.articles(), renderer).register(routes);
        new ArticlePage(archive.articles(), renderer).register(routes);
        new VersionsPage(archive.articles(), archive.readings(), renderer).register(routes);
        new ChronologyPage(archive.articles(), renderer).register(routes);
        new CompaniesPage(archive.companies(), renderer).register(routes);
        new CompanyPage(archive.companies(), renderer).register(routes);
        new CoveragePage(archive.articles(), archive.hosts(), renderer).register(routes);
        new ReadingListPage(archive.articles(), renderer).register(routes);
        new HelpPage(renderer).register(routes);
        new ApiPage(archive.articles(), renderer).register(routes);
        new ProblemResponses(new ErrorPage(renderer)).register(routes);
    }
}
