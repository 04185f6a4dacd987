package fr.rotative.cli.speed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.demo.DemoPage;
import fr.rotative.demo.DemoSite;
import fr.rotative.demo.paper.DemoArticles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A quick site on ports of the loopback interface, each another host to a crawler, in a process of its own. The pages of a
 * host are {@code /0.html} and so on, each the text of an article of the demonstration with links to two others, so that
 * the first leads to all.
 */
public final class GeneratedSite implements AutoCloseable {
    private final Process process;
    private final Shape shape;
    private final List<CrawlUrl> homes;

    private GeneratedSite(Process process, Shape shape, List<CrawlUrl> homes) {
        this.process = process;
        this.shape = shape;
        this.homes = homes;
    }

    /** @param sitemaps how many sitemaps of {@code pages} addresses each the robots.txt of each host names */
    public static GeneratedSite start(int hosts, int pages, int sitemaps) throws IOException {
        return start(new Shape(hosts, pages, sitemaps, 0));
    }

    /**
     * What the site is like.
     *
     * @param pages of each host
     * @param sitemaps how many sitemaps of {@code pages} addresses each the robots.txt of each host names
     * @param delay how many milliseconds a page takes to come
     */
    public record Shape(int hosts, int pages, int sitemaps, int delay) {}

    public static GeneratedSite start(Shape shape) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dsun.net.httpserver.nodelay=true",
                        "-Dsun.net.httpserver.maxIdleConnections=1000",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GeneratedSite.class.getName(),
                        Integer.toString(shape.hosts),
                        Integer.toString(shape.pages),
                        Integer.toString(shape.sitemaps),
                        Integer.toString(shape.delay))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader ports =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        List<CrawlUrl> homes = new ArrayList<>();
        for (int host = 0; host < shape.hosts; host++) {
            homes.add(CrawlUrl.of("http://127.0.0.1:" + ports.readLine() + "/0.html"));
        }
        return new GeneratedSite(process, shape, homes);
    }

    /** All pages of a host, the first one first. */
    List<CrawlUrl> pages(CrawlUrl home) {
        return IntStream.range(0, shape.pages)
                .mapToObj(number -> home.resolve("/" + number + ".html").orElseThrow())
                .toList();
    }

    /** The first page of each host. */
    public List<CrawlUrl> homes() {
        return List.copyOf(homes);
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** Serves until it is killed. */
    public static void main(String... arguments) throws IOException {
        int pages = Integer.parseInt(arguments[1]);
        int sitemaps = Integer.parseInt(arguments[2]);
        int delay = Integer.parseInt(arguments[3]);
        ExecutorService threads = Executors.newCachedThreadPool();
        List<String> texts = texts();
        for (int host = 0; host < Integer.parseInt(arguments[0]); host++) {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
            server.setExecutor(threads);
            server.createContext("/", exchange -> {
                pause(delay);
                send(exchange, "text/html", page(exchange, texts, pages));
            });
            server.createContext(
                    "/robots.txt", exchange -> send(exchange, "text/plain", robots(origin(exchange), sitemaps)));
            server.createContext("/sitemap", exchange -> send(exchange, "application/xml", sitemap(exchange, pages)));
            server.start();
            System.out.println(server.getAddress().getPort());
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the articles of the demonstration say, without what tells where they were published. */
    private static List<String> texts() {
        DemoSite site = new DemoSite(URI.create("http://127.0.0.1/"), DemoArticles.bundled());
        return site.paths().stream()
                .sorted()
                .flatMap(path -> site.page(path) instanceof DemoPage.Found found
                                && found.canonical().isPresent()
                        ? Stream.of(found.body())
                        : Stream.<DemoPage.Body>empty())
                .map(body -> new String(body.bytes(), StandardCharsets.ISO_8859_1))
                .map(html -> html.replaceAll("(?is)<link[^>]*canonical[^>]*>|<a\\s+href[^>]*>", ""))
                .toList();
    }

    private static byte[] page(HttpExchange exchange, List<String> texts, int pages) {
        int number = Integer.parseInt(exchange.getRequestURI().getPath().replaceAll("\\D", ""));
        String links = IntStream.of(2 * number + 1, 2 * number + 2)
                .filter(next -> next < pages)
                .mapToObj(next -> "<a href=\"/" + next + ".html\">Suite</a>")
                .collect(Collectors.joining());
        String text = texts.get(number % texts.size());
        return text.replaceFirst("(?i)<title>", "<title>" + number + " ")
                .replaceFirst("(?i)<body[^>]*>", "$0" + links)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] robots(String origin, int sitemaps) {
        return IntStream.range(0, sitemaps)
                .mapToObj(number -> "Sitemap: " + origin + "/sitemap" + number + ".xml\n")
                .collect(Collectors.joining("", "User-agent: *\nDisallow:\n", ""))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] sitemap(HttpExchange exchange, int pages) {
        int first = pages * Integer.parseInt(exchange.getRequestURI().getPath().replaceAll("\\D", ""));
        return IntStream.range(first, first + pages)
                .mapToObj(number -> "<url><loc>" + origin(exchange) + "/" + number + ".html</loc></url>")
                .collect(Collectors.joining("", "<urlset>", "</urlset>"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String origin(HttpExchange exchange) {
        return "http://127.0.0.1:" + exchange.getLocalAddress().getPort();
    }

    private static void send(HttpExchange exchange, String mediaType, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", mediaType);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
