package fr.rotative.engine.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the server's configuration folder: the distribution's own files, and over them what makes the server ours. */
record Configuration(Layout layout, LocalElasticsearch.Settings settings) {
    static final String USER = "rotative";

    void write(Path server, Password password) throws IOException {
        Path folder = layout.configuration();
        new FileTree(server.resolve("config")).copyInto(folder);
        Files.write(folder.resolve("elasticsearch.yml"), elasticsearchYml());
        Files.write(Files.createDirectories(folder.resolve("jvm.options.d")).resolve("rotative.options"), jvmOptions());
        Files.writeString(folder.resolve("users"), USER + ":" + password.hash() + "\n");
        Files.writeString(folder.resolve("users_roles"), "superuser:" + USER + "\n");
    }

    private List<String> elasticsearchYml() {
        return List.of(
                "cluster.name: rotative",
                "node.name: rotative",
                "discovery.type: single-node",
                "path.data: " + quoted(layout.indexes()),
                "path.logs: " + quoted(layout.logs()),
                "path.repo: " + quoted(layout.snapshots()),
                "http.host: 127.0.0.1",
                "http.port: " + settings.port(),
                "transport.host: 127.0.0.1",
                "transport.port: 0",
                "# Writes the port that 0 became into a file.",
                "node.portsfile: true",
                "# An index that nobody defined would get a guessed mapping.",
                "action.auto_create_index: false",
                "# One node has nowhere to move a shard to; a nearly full disk must not make the archive read-only.",
                "cluster.routing.allocation.disk.threshold_enabled: false",
                "xpack.security.enabled: true",
                "xpack.security.autoconfiguration.enabled: false",
                "xpack.security.http.ssl.enabled: false");
    }

    private List<String> jvmOptions() {
        return List.of(
                "-Xms" + settings.heapMegabytes() + "m",
                "-Xmx" + settings.heapMegabytes() + "m",
                "# Replaces the distribution's 2 GB of rotated garbage collection logs.",
                "-Xlog:disable",
                "-Xlog:all=warning:stderr:utctime,level,tags",
                "-XX:-HeapDumpOnOutOfMemoryError");
    }

    private static String quoted(Path path) {
        return '"' + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
