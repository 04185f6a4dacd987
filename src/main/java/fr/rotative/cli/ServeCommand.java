package fr.rotative.cli;

import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.ExitCode;
import fr.rotative.web.Server;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rotative serve}: the archive for readers and for programs. */
@Command(name = "serve", description = "Serve the archive: web pages and the REST API.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private final ArchiveOptions archiveOptions = new ArchiveOptions();

    @Mixin
    private final ServerOptions serverOptions = new ServerOptions();

    @Mixin
    private final LogOptions logOptions = new LogOptions();

    @Override
    public Integer call() throws InterruptedException {
        Console console = Console.ofProcess();
        Server.Settings address = serverOptions.settings();
        Duration queryTime = serverOptions.queryTime();
        try (OpenArchive archive = OpenArchive.open(archiveOptions.settings(), console);
                Server server = WebServer.start(address, queryTime, archive)) {
            console.print(
                    "Rotative serves " + archive.index().count() + " articles on " + WebServer.url(address, server));
            untilInterrupted();
        }
        return ExitCode.OK;
    }

    /** Returns when the process is asked to stop. */
    static void untilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException asked) {
            // The flag stays cleared: closing must not be interrupted.
        }
    }
}
