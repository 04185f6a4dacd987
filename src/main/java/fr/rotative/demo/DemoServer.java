package fr.rotative.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.rotative.demo.DemoPage.Body;
import fr.rotative.demo.DemoPage.Found;
import fr.rotative.demo.DemoPage.Missing;
import fr.rotative.demo.DemoPage.Moved;
import fr.rotative.demo.paper.DemoArticles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the demonstration site over HTTP on the loopback interface until it is closed. */
public final class DemoServer implements AutoCloseable {
    /** The port of the demonstration, so that addresses stay the same from one run to the next. */
    public static final int DEFAULT_PORT = 7071;

    private static final int THREADS = 4;
    /** What {@link HttpExchange#sendResponseHeaders} takes for an answer without a body. */
    private static final int NO_BODY = -1;

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    private final Map<String, Integer> requests = new ConcurrentHashMap<>();
    private final DemoSite site;

    private DemoServer(HttpServer server) {
        this.server = server;
        this.site = new DemoSite(address(), DemoArticles.bundled());
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * Starts to serve.
     *
     * @param port 0 for any that is free
     * @throws java.net.BindException if the port is taken
     */
    public static DemoServer start(int port) throws IOException {
        // Without it every answer waits 40 ms for an acknowledgement; read once, when the first server of the JVM is
        // made.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        InetSocketAddress loopback = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
        return new DemoServer(HttpServer.create(loopback, 0));
    }

    /** The address of the home page. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** How often each path has been asked for since the start, whatever was answered. */
    public Map<String, Integer> requests() {
        return Map.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            requests.merge(path, 1, Integer::sum);
            switch (exchange.getRequestMethod()) {
                case "GET", "HEAD" -> answer(exchange, site.page(path));
                default -> exchange.sendResponseHeaders(405, NO_BODY);
            }
        }
    }

    private void answer(HttpExchange exchange, DemoPage page) throws IOException {
        if (page instanceof Found found) {
            answerFound(exchange, found);
        } else if (page instanceof Moved moved) {
            exchange.getResponseHeaders()
                    .set("Location", address().resolve(moved.path()).toString());
            exchange.sendResponseHeaders(301, NO_BODY);
        } else if (page instanceof Missing missing) {
            send(exchange, 404, missing.body());
        }
    }

    private static void answerFound(HttpExchange exchange, Found found) throws IOException {
        Validators validators = Validators.of(found);
        validators.writeTo(exchange.getResponseHeaders());
        found.canonical()
                .ifPresent(url -> exchange.getResponseHeaders().set("Link", "<" + url + ">; rel=\"canonical\""));
        if (validators.heldBy(exchange.getRequestHeaders())) {
            exchange.sendResponseHeaders(304, NO_BODY);
        } else {
            send(exchange, 200, found.body());
        }
    }

    private static void send(HttpExchange exchange, int status, Body body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", body.contentType());
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.bytes().length));
            exchange.sendResponseHeaders(status, NO_BODY);
        } else {
            exchange.sendResponseHeaders(status, body.bytes().length);
            exchange.getResponseBody().write(body.bytes());
        }
    }
}
