package fr.rotative.engine.local;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import fr.rotative.engine.Credentials;
import fr.rotative.engine.ElasticsearchConnection;
import fr.rotative.engine.Endpoint;
import fr.rotative.engine.TestDataDirectory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/**
 * A cluster of three servers on the loopback interface, each a child process with data of its own, without passwords. None
 * outlives this process.
 */
public final class TestCluster implements AutoCloseable {
    private static final int NODES = 3;
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** Below the ports that systems give to clients: nobody takes that of a killed node before it comes back. */
    private static final int FIRST_PORT = 20_000;

    private static final int LAST_PORT = 32_000;

    private final TestDataDirectory data;
    private final List<TestNode> nodes;
    private final ElasticsearchConnection connection;

    private TestCluster(TestDataDirectory data, List<TestNode> nodes) {
        this.data = data;
        this.nodes = nodes;
        this.connection = new ElasticsearchConnection(
                new Endpoint(Endpoint.parseAddresses(addresses()), new Credentials.None(), Optional.empty()));
    }

    /** An empty cluster, when all its nodes are there. */
    public static TestCluster start(TestDataDirectory data, Release release) throws IOException, InterruptedException {
        data.deleteAll();
        ServerAccount account = ServerAccount.forThisProcess();
        Path folder = Preconditions.writableDirectory(data.path());
        account.requireReach(folder);
        Path server = release.unpackUnder(folder);
        account.own(server);
        List<Integer> ports = freePorts();
        List<TestNode> nodes = IntStream.range(0, NODES)
                .mapToObj(n -> new TestNode(
                        release.java(),
                        server,
                        folder.resolve("node-" + n),
                        new TestNode.Ports(ports.get(n), ports.get(NODES + n))))
                .toList();
        for (TestNode node : nodes) {
            node.configure(release, nodes);
        }
        TestCluster cluster = new TestCluster(data, nodes);
        try {
            cluster.startAll();
            return cluster;
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            cluster.close();
            throw e;
        }
    }

    private void startAll() throws IOException, InterruptedException {
        for (TestNode node : nodes) {
            node.start();
        }
        for (TestNode node : nodes) {
            node.awaitAnswer();
        }
        awaitGreen();
    }

    public int size() {
        return nodes.size();
    }

    /** The addresses of all nodes, as an option of the command line takes them. */
    public String addresses() {
        return nodes.stream()
                .map(node -> "http://127.0.0.1:" + node.ports().http())
                .collect(Collectors.joining(","));
    }

    public ElasticsearchClient client() {
        return connection.client();
    }

    /** Kills a node as {@code kill -9} does, and returns when it is gone. */
    public void kill(int node) throws IOException, InterruptedException {
        nodes.get(node).kill();
    }

    /** Starts a node that was killed, and returns when it is back and every copy of every shard is in service. */
    public void bringBack(int node) throws IOException, InterruptedException {
        nodes.get(node).start();
        nodes.get(node).awaitAnswer();
        awaitGreen();
    }

    private void awaitGreen() {
        Awaitility.await("a whole cluster")
                .atMost(LIMIT)
                .ignoreExceptions()
                .until(() -> client().cluster()
                                .health(h -> h.waitForStatus(HealthStatus.Green)
                                        .waitForNodes(Integer.toString(NODES))
                                        .timeout(t -> t.time("10s")))
                                .status()
                        == HealthStatus.Green);
    }

    private static List<Integer> freePorts() {
        List<Integer> free = new ArrayList<>();
        for (int port = FIRST_PORT; port < LAST_PORT && free.size() < 2 * NODES; port++) {
            if (isFree(port)) {
                free.add(port);
            }
        }
        return free;
    }

    @SuppressWarnings("EmptyTry")
    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    @Override
    public void close() {
        connection.close();
        nodes.parallelStream().forEach(TestNode::stop);
        data.close();
    }
}
