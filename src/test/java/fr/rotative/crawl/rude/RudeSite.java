package fr.rotative.crawl.rude;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.rotative.crawl.frontier.CrawlUrl;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server on the loopback interface that writes to the bare socket whatever a case wants, one answer a connection. Its
 * home page leads to {@code /cas}, where it misbehaves, and its robots.txt allows everything, unless a case says
 * otherwise.
 */
public final class RudeSite implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final Map<String, Reply> replies =
            new HashMap<>(Map.of("/robots.txt", Replies.text("User-agent: *\nDisallow:\n"), "/", Replies.page("/cas")));

    /** @param replies by path; {@code *} stands for all paths that are not named */
    public RudeSite(Map<String, Reply> replies) throws IOException {
        this.replies.putAll(replies);
        threads.submit(this::accept);
    }

    public CrawlUrl url(String path) {
        return CrawlUrl.of("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    public List<String> requests() {
        return List.copyOf(requests);
    }

    public long requestsFor(String path) {
        return requests.stream().filter(path::equals).count();
    }

    private Void accept() throws IOException {
        while (true) {
            Socket connection = server.accept();
            connections.add(connection);
            threads.submit(() -> answer(connection));
        }
    }

    private Void answer(Socket connection) throws IOException, InterruptedException {
        try (connection) {
            BufferedReader request = new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
            String path = path(request.readLine());
            for (String line = request.readLine(); !line.isEmpty(); ) {
                line = request.readLine();
            }
            requests.add(path);
            Reply reply = replies.getOrDefault(path, replies.getOrDefault("*", Replies.status("404 Not Found")));
            reply.send(new Asked(path, (int) requestsFor(path)), connection);
        }
        return null;
    }

    private static String path(String requestLine) {
        return requestLine.split(" ")[1];
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
        for (Socket connection : connections) {
            connection.close();
        }
    }
}
