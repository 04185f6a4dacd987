package fr.rotative.crawl;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import fr.rotative.crawl.frontier.CrawlUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site on the loopback interface that behaves, and misbehaves, as told. */
public final class TestSite implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    public TestSite() throws IOException {
        // else header and body wait for each other's acknowledgement, 40 ms a page
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public CrawlUrl url(String path) {
        return CrawlUrl.of("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** An HTML page that links to others. */
    public TestSite page(String path, String... links) {
        StringBuilder html = new StringBuilder("<html><title>" + path + "</title>");
        for (String link : links) {
            html.append("<a href=\"").append(link).append("\">lien</a>");
        }
        return content(path, "text/html; charset=utf-8", html.toString());
    }

    public TestSite content(String path, String mediaType, String content) {
        byte[] bytes =
                content.replace("{site}", url("").value().replaceAll("/$", "")).getBytes(StandardCharsets.UTF_8);
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", mediaType);
            answer(exchange, 200, bytes);
        });
    }

    public TestSite redirect(String path, String location) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            answer(exchange, 302, new byte[0]);
        });
    }

    public TestSite status(String path, int status) {
        return on(path, exchange -> answer(exchange, status, "désolé".getBytes(StandardCharsets.UTF_8)));
    }

    public TestSite on(String path, HttpHandler handler) {
        pages.put(path, handler);
        return this;
    }

    /** Paths with their queries, in the order in which they were asked for. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    public long requestsFor(String path) {
        return requests.stream().filter(path::equals).count();
    }

    public static void answer(HttpExchange exchange, int status, byte[] body) {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        requests.add(path);
        pages.getOrDefault(path, missing -> answer(missing, 404, new byte[0])).handle(exchange);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
