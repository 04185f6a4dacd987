package fr.rotative.cli;

import fr.rotative.capture.WarcStore;
import fr.rotative.cli.archive.Obsolescence;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.ExitCode;
import fr.rotative.crawl.frontier.FrontierCounts;
import fr.rotative.search.result.CrawledHost;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rotative status}: what the archive holds. */
@Command(name = "status", description = "Say what the archive holds and what is due.")
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private final ArchiveOptions archiveOptions = new ArchiveOptions();

    @Mixin
    private final LogOptions logOptions = new LogOptions();

    @Override
    public Integer call() throws IOException {
        Console console = Console.ofProcess();
        try (OpenArchive archive = OpenArchive.open(archiveOptions.settings(), console)) {
            WarcStore.Extent kept = archive.captures().extent();
            FrontierCounts addresses = archive.frontier().counts(archive.clock().instant());
            console.print("articles:   " + archive.index().count());
            console.print("index:      " + archive.index().generations());
            Obsolescence obsolescence = archive.obsolescence();
            if (!obsolescence.isNone()) {
                console.print("outdated:   " + obsolescence.description());
            }
            console.print("WARC:       " + kept.files() + " files, " + kept.bytes() + " bytes");
            console.print("addresses:  " + addresses.known() + " known, " + addresses.due() + " due");
            addresses.byState().forEach((state, count) -> console.print("            " + count + " " + state));
            archive.hosts().all().forEach(host -> console.print(line(host)));
        }
        return ExitCode.OK;
    }

    private static String line(CrawledHost host) {
        return "host:       " + host.host() + ": " + host.known() + " known, " + host.fetched() + " fetched, "
                + host.due() + " due" + reasons("refused", host.refused()) + reasons("failed", host.failed());
    }

    private static String reasons(String what, Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(reason -> ", " + reason.getValue() + " " + what + " (" + reason.getKey() + ")")
                .collect(Collectors.joining());
    }
}
