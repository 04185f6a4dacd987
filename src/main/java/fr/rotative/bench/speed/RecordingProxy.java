package fr.rotative.bench.speed;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Stands between a client and a server on this machine, and remembers what the client asked for. */
public final class RecordingProxy implements AutoCloseable {
    /** Passed on with what is kept of a question. */
    private static final String CREDENTIALS = "Authorization";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI target;
    private final List<Question> questions = new ArrayList<>();

    /**
     * A request to a server, to be sent again.
     *
     * @param path with the query
     * @param headers that tell what it is and what is wanted, without the credentials
     */
    public record Question(String method, String path, byte[] body, Map<String, String> headers) {
        private static final Set<String> KEPT = Set.of("Content-type", "Accept");

        /** Asks for what is at a path. */
        public static Question get(String path) {
            return new Question("GET", path, new byte[0], Map.of());
        }
    }

    private RecordingProxy(HttpServer server, URI target) {
        this.server = server;
        this.target = target;
    }

    /** In front of a server, on a free port of 127.0.0.1. */
    public static RecordingProxy before(URI target) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        RecordingProxy proxy = new RecordingProxy(server, target);
        server.setExecutor(proxy.threads);
        server.createContext("/", proxy::pass);
        server.start();
        return proxy;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What was asked since this was last called. */
    public List<Question> taken() {
        synchronized (questions) {
            List<Question> taken = List.copyOf(questions);
            questions.clear();
            return taken;
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().toString();
            synchronized (questions) {
                questions.add(
                        new Question(exchange.getRequestMethod(), path, body, kept(exchange.getRequestHeaders())));
            }
            answer(exchange, client.send(request(exchange, body), BodyHandlers.ofByteArray()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(HttpExchange exchange, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        target.resolve(exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (name.equals(CREDENTIALS) || Question.KEPT.contains(name)) {
                request.header(name, values.get(0));
            }
        });
        return request.build();
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("content-length") && !name.equalsIgnoreCase("transfer-encoding")) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static Map<String, String> kept(Headers headers) {
        return headers.entrySet().stream()
                .filter(header -> Question.KEPT.contains(header.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, header -> header.getValue().get(0)));
    }
}
