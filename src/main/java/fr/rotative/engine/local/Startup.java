package fr.rotative.engine.local;

import fr.rotative.engine.Credentials;
import fr.rotative.engine.Endpoint;
import fr.rotative.engine.EngineException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The way from a data directory, empty or not, to a listening server. */
final class Startup {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final LocalElasticsearch.Settings settings;
    private final Consumer<String> progress;

    Startup(LocalElasticsearch.Settings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
    }

    LocalElasticsearch run() throws IOException, InterruptedException {
        Layout layout = new Layout(Preconditions.writableDirectory(settings.data()));
        DataLock lock = DataLock.take(layout);
        try {
            return new LocalElasticsearch(lock, Revival.of(this, server(layout, settings), progress));
        } catch (IOException | InterruptedException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * A server where the one before was, after that has ended; the data directory is still this program's.
     *
     * @throws EngineException if it cannot start
     */
    RunningProcess again(RunningProcess before) throws IOException, InterruptedException {
        return server(new Layout(settings.data()), settings.withPort(before.port()));
    }

    private RunningProcess server(Layout layout, LocalElasticsearch.Settings settings)
            throws IOException, InterruptedException {
        Optional<LeftoverServer> leftover = LeftoverServer.of(layout);
        if (leftover.isPresent()) {
            leftover.get().stop(progress);
        }
        ServerAccount account = ServerAccount.forThisProcess();
        Path java = Path.of(System.getProperty("java.home"));
        Preconditions.java(java, account);
        Preconditions.freeSpace(layout.data());
        Preconditions.freePort(settings.port());
        Password password = Password.keptIn(layout.password());
        Path server = prepare(layout, account);
        new Configuration(layout, settings).write(server, password);
        own(layout, account);
        return listening(password, ServerProcess.start(java, server, layout, account));
    }

    private Path prepare(Layout layout, ServerAccount account) throws IOException {
        new FileTree(layout.temporary()).delete();
        for (Path folder : layout.writable()) {
            Files.createDirectories(folder);
        }
        account.requireReach(layout.data());
        Path server = Distribution.in(settings.home()).unpackUnder(layout.root(), progress);
        AnalysisPlugin.in(settings.home()).installIn(server);
        return server;
    }

    private static void own(Layout layout, ServerAccount account) throws IOException {
        Files.setPosixFilePermissions(layout.root(), PosixFilePermissions.fromString("rwx------"));
        account.own(layout.root());
        account.own(layout.logs());
    }

    private RunningProcess listening(Password password, ServerProcess process)
            throws IOException, InterruptedException {
        try {
            progress.accept("Starting Elasticsearch");
            URI address = URI.create("http://127.0.0.1:" + process.awaitPort(LIMIT));
            Credentials user = new Credentials.UserPassword(Configuration.USER, password.text());
            return new RunningProcess(process, new Endpoint(List.of(address), user, Optional.empty()));
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.stop();
            throw e;
        }
    }
}
