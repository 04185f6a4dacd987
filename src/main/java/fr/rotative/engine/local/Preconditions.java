package fr.rotative.engine.local;

import fr.rotative.engine.EngineException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the machine must offer before a server can be started; each refusal names the remedy. */
final class Preconditions {
    /** The unpacked server takes 110 MB; below this it starts, and fails at the first larger merge. */
    private static final long LEAST_FREE_BYTES = 512L << 20;

    private Preconditions() {}

    /** Makes the directory if need be. */
    static Path writableDirectory(Path data) throws IOException {
        try {
            Path directory = Files.createDirectories(data).toRealPath();
            if (Files.isWritable(directory)) {
                return directory;
            }
            throw new EngineException(notWritable(data));
        } catch (IOException e) {
            throw new EngineException(notWritable(data), e);
        }
    }

    private static String notWritable(Path data) {
        return "Cannot write in " + data + ": choose another directory with --data, or change its owner";
    }

    static void java(Path home, ServerAccount account) throws IOException {
        if (!Files.isExecutable(home.resolve("bin/java"))) {
            throw new EngineException("Elasticsearch needs a whole Java 17 or later: there is no bin/java in " + home);
        }
        account.requireReach(home.resolve("bin"));
    }

    static void freeSpace(Path data) throws IOException {
        freeSpace(data, LEAST_FREE_BYTES);
    }

    static void freeSpace(Path data, long least) throws IOException {
        long free = Files.getFileStore(data).getUsableSpace();
        if (free < least) {
            throw new EngineException("Only " + (free >> 20) + " MB free on the disk of " + data + ": make room for "
                    + (least >> 20) + " MB or more, or choose another directory with --data");
        }
    }

    @SuppressWarnings("EmptyTry")
    static void freePort(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            // Bound and released: Elasticsearch can have it.
        } catch (IOException e) {
            throw new EngineException(
                    "Port " + port + " of 127.0.0.1 is taken: stop what uses it, or choose another port", e);
        }
    }
}
