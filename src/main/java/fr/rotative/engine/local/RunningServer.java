package fr.rotative.engine.local;

import fr.rotative.engine.Credentials;
import fr.rotative.engine.Endpoint;
import fr.rotative.engine.EngineException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server that another process runs on a data directory now: commands on the same archive share it. */
public final class RunningServer {
    private RunningServer() {}

    /**
     * Where that server answers, if one runs. It ends with the process that started it.
     *
     * @throws EngineException if the data directory cannot be read
     */
    public static Optional<Endpoint> on(Path data) {
        Layout layout = new Layout(data);
        try {
            return DataLock.isHeld(layout) ? Optional.of(endpoint(layout)) : Optional.empty();
        } catch (IOException e) {
            throw new EngineException("Cannot read " + data + ": " + e.getMessage(), e);
        }
    }

    static Endpoint endpoint(Layout layout) throws IOException {
        if (!Files.exists(layout.httpPorts())) {
            throw new EngineException(
                    "Another Rotative is just starting on " + layout.data() + ": try again in half a minute");
        }
        URI address = URI.create("http://127.0.0.1:" + port(layout));
        Password password = Password.keptIn(layout.password());
        return new Endpoint(
                List.of(address), new Credentials.UserPassword(Configuration.USER, password.text()), Optional.empty());
    }

    /** The port of the first address that the server has written down. */
    private static int port(Layout layout) throws IOException {
        String address = Files.readAllLines(layout.httpPorts()).get(0);
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }
}
