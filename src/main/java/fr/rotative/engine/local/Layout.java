package fr.rotative.engine.local;

import java.nio.file.Path;
import java.util.List;

/** Where the embedded server keeps what is its own under the archive's data directory. */
record Layout(Path data) {

    /** Closed to all but the server's user: it holds the indexes and the hash of the password. */
    Path root() {
        return data.resolve("elasticsearch");
    }

    Path configuration() {
        return root().resolve("config");
    }

    Path indexes() {
        return root().resolve("indexes");
    }

    Path snapshots() {
        return root().resolve("snapshots");
    }

    Path temporary() {
        return root().resolve("tmp");
    }

    Path supervisor() {
        return root().resolve("supervise.sh");
    }

    /** Written by the server itself; removed by it when it stops in good order. */
    Path pidFile() {
        return root().resolve("server.pid");
    }

    Path logs() {
        return data.resolve("logs");
    }

    /** The addresses on which the server answers, one a line, written by it once it does. */
    Path httpPorts() {
        return logs().resolve("http.ports");
    }

    /** Outside of the server's own folder, so that the server's user can neither read nor replace it. */
    Path password() {
        return data.resolve("elasticsearch-password");
    }

    Path lock() {
        return data.resolve("elasticsearch-lock");
    }

    /** Tells the process that has the lock; it may have died since. */
    Path owner() {
        return data.resolve("elasticsearch-owner");
    }

    /** The folders that the server writes in. */
    List<Path> writable() {
        return List.of(configuration(), indexes(), snapshots(), temporary(), logs());
    }
}
