package fr.rotative.cli.archive;

import fr.rotative.engine.Endpoint;
import fr.rotative.index.Sharding;
import java.nio.file.Path;

/**
 * Where the archive is, and which Elasticsearch it runs on.
 *
 * @param data the archive's directory, absolute
 */
public record ArchiveSettings(Path data, Engine engine) {

    /** Which Elasticsearch. */
    public sealed interface Engine permits Embedded, Cluster {
        /** How the indexes are spread over its nodes. */
        Sharding sharding();
    }

    /** The server that comes with the program, as a child process on the loopback interface. */
    public record Embedded(int heapMegabytes, int port) implements Engine {
        /** It is the only node. */
        @Override
        public Sharding sharding() {
            return Sharding.UNDECIDED;
        }
    }

    /** Somebody's cluster. */
    public record Cluster(Endpoint endpoint, Sharding sharding) implements Engine {}

    /** Where the WARC files are kept. */
    public Path warc() {
        return data.resolve("warc");
    }
}
