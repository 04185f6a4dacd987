package fr.rotative.engine.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One server of a cluster, as a child process that can be killed and started again where it was. */
final class TestNode {
    private static final int HEAP_MEGABYTES = 512;
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Path java;
    private final Path server;
    private final Layout layout;
    private final Ports ports;
    private final ServerAccount account = ServerAccount.forThisProcess();
    private @Nullable ServerProcess process;

    /** Where it answers, and where its like speak to it. */
    record Ports(int http, int transport) {}

    /** @param folder for its data, configuration and logs */
    TestNode(Path java, Path server, Path folder, Ports ports) {
        this.java = java;
        this.server = server;
        this.layout = new Layout(folder);
        this.ports = ports;
    }

    String name() {
        return layout.data().getFileName().toString();
    }

    Ports ports() {
        return ports;
    }

    void configure(Release release, List<TestNode> all) throws IOException {
        for (Path folder : layout.writable()) {
            Files.createDirectories(folder);
        }
        var settings = new LocalElasticsearch.Settings(release.home(), layout.data(), HEAP_MEGABYTES, ports.http);
        new Configuration(layout, settings).write(server, Password.keptIn(layout.password()));
        Files.write(layout.configuration().resolve("elasticsearch.yml"), elasticsearchYml(all));
        account.own(layout.data());
    }

    private List<String> elasticsearchYml(List<TestNode> all) {
        Stream<String> seeds = all.stream().map(node -> "127.0.0.1:" + node.ports.transport);
        return List.of(
                "cluster.name: rotative",
                "node.name: " + name(),
                "cluster.initial_master_nodes: "
                        + all.stream().map(TestNode::name).toList(),
                "discovery.seed_hosts: " + seeds.map(seed -> '"' + seed + '"').toList(),
                "path.data: \"" + layout.indexes() + '"',
                "path.logs: \"" + layout.logs() + '"',
                "http.host: 127.0.0.1",
                "http.port: " + ports.http,
                "transport.host: 127.0.0.1",
                "transport.port: " + ports.transport,
                "node.portsfile: true",
                "action.auto_create_index: false",
                "cluster.routing.allocation.disk.threshold_enabled: false",
                "# Between nodes it would want certificates.",
                "xpack.security.enabled: false");
    }

    /** Does not wait until it answers: it does so when others are there to form a cluster with. */
    void start() throws IOException {
        process = ServerProcess.start(java, server, layout, account);
    }

    void awaitAnswer() throws IOException, InterruptedException {
        if (process != null) {
            process.awaitPort(LIMIT);
        }
    }

    /** As {@code kill -9} does; returns when it has ended. */
    void kill() throws IOException, InterruptedException {
        ServerProcess killed = process;
        if (killed == null) {
            throw new IllegalStateException(name() + " does not run");
        }
        long pid = Long.parseLong(Files.readString(layout.pidFile()).strip());
        if (!ProcessHandle.of(pid).orElseThrow().destroyForcibly()) {
            throw new IllegalStateException("Process " + pid + " cannot be killed");
        }
        killed.awaitEnd();
        process = null;
    }

    void stop() {
        if (process != null) {
            process.stop();
        }
    }
}
