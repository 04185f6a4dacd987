package fr.rotative.cli;

import fr.rotative.cli.archive.IngestionReport;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.console.CommandException;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.ExitCode;
import fr.rotative.crawl.CrawlPlan;
import fr.rotative.crawl.CrawlSummary;
import fr.rotative.crawl.fetch.FetchLimits;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.politeness.Pace;
import fr.rotative.demo.DemoServer;
import fr.rotative.engine.DataDirectory;
import fr.rotative.web.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rotative demo}: everything at work on a small newspaper that comes with the program. */
@Command(
        name = "demo",
        description = "Serve a small demonstration newspaper, crawl it, and serve the archive made of it.")
final class DemoCommand implements Callable<Integer> {
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(5);

    /** How long such requests lease their addresses: what a killed run had leased is waited for. */
    private static final Duration PATIENCE = LONGEST_REQUEST.multipliedBy(3);

    @Mixin
    private final ArchiveOptions archiveOptions = new ArchiveOptions();

    @Mixin
    private final ServerOptions serverOptions = new ServerOptions();

    @Mixin
    private final LogOptions logOptions = new LogOptions();

    @Option(
            names = "--paper-port",
            paramLabel = "PORT",
            defaultValue = "" + DemoServer.DEFAULT_PORT,
            description = "Loopback port of the demonstration newspaper.")
    private int paperPort;

    @Override
    public Integer call() throws InterruptedException {
        Console console = Console.ofProcess();
        Server.Settings address = serverOptions.settings();
        Duration queryTime = serverOptions.queryTime();
        // Beside the reader's own archive, never in it.
        Path data = DataDirectory.ofCurrentUser().resolve("demonstration");
        try (DemoServer paper = paper();
                OpenArchive archive = OpenArchive.open(archiveOptions.settings(data), console)) {
            crawl(archive, paper, console);
            try (Server server = WebServer.start(address, queryTime, archive)) {
                console.print("La Rotative, the demonstration newspaper: " + paper.address());
                console.print("Its archive, " + archive.index().count() + " articles: " + WebServer.url(address, server)
                        + "  (Ctrl-C ends both)");
                ServeCommand.untilInterrupted();
            }
        }
        return ExitCode.OK;
    }

    private DemoServer paper() {
        try {
            return DemoServer.start(paperPort);
        } catch (IOException e) {
            throw CommandException.failed("Cannot serve the demonstration newspaper on port " + paperPort + " ("
                    + e.getMessage() + "): choose another port with --paper-port.");
        }
    }

    private static void crawl(OpenArchive archive, DemoServer paper, Console console) throws InterruptedException {
        CrawlUrl home = CrawlUrl.of(paper.address().toString());
        IngestionReport report = new IngestionReport();
        CrawlSummary summary = new CrawlRun(archive, console).run(plan(home), report);
        console.print(CrawlRun.lines(summary).get(0));
        console.print(report.lines().get(0));
    }

    /** The paper is ours and quick: it says itself what pause it wants, and what a killed run had begun is soon redone. */
    private static CrawlPlan plan(CrawlUrl home) {
        return CrawlPlan.of(List.of(home), "")
                .withPace(Pace.polite().withoutDelay())
                .withLimits(FetchLimits.defaults().withTotal(LONGEST_REQUEST))
                .withPatience(PATIENCE);
    }
}
