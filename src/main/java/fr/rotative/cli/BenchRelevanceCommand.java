package fr.rotative.cli;

import fr.rotative.bench.Match;
import fr.rotative.bench.Outcome;
import fr.rotative.bench.RelevanceReport;
import fr.rotative.bench.RelevanceRun;
import fr.rotative.bench.RestApi;
import fr.rotative.bench.TestSet;
import fr.rotative.bench.Wording;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.console.CommandException;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.ExitCode;
import fr.rotative.cli.console.Progress;
import fr.rotative.search.archive.Deadline;
import fr.rotative.web.Server;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rotative bench relevance}: how well the REST API ranks, by a {@link TestSet}. */
@Command(
        name = "relevance",
        description = {
            "Ask the REST API the queries of a test set and print how well it ranks the first 10: nDCG (an article "
                    + "gains its grade, as in trec_eval), MRR, recall, queries without hits, time.",
            "",
            "FILE is JSON:",
            "  {\"queries\": {\"q1\": \"the text\"},",
            "   \"qrels\": {\"q1\": {\"article\": 3, \"another\": 1}}}",
            "An article goes by its id in the API or by its externalId; a grade is a whole number, and 0, or none, is "
                    + "no answer. \"queries\" may as well be a list of {\"id\", \"text\", \"match\"} (match may be absent), "
                    + "and \"qrels\" one of {\"query\", \"article\", \"grade\"}.",
            "",
            "The archive is served on a free loopback port for the time of the run, unless --url names one."
        })
final class BenchRelevanceCommand implements Callable<Integer> {
    @Mixin
    private final ArchiveOptions archiveOptions = new ArchiveOptions();

    @Mixin
    private final LogOptions logOptions = new LogOptions();

    @Option(names = "--url", paramLabel = "URL", description = "Ask this running archive, http://127.0.0.1:7070 or so.")
    private @Nullable URI url;

    @Option(
            names = "--match",
            paramLabel = "MATCH",
            defaultValue = "any",
            description = "auto, all or any, for the queries that do not say it themselves.")
    private Match match = Match.ANY;

    @Option(names = "--without-accents", description = "Type the queries without accents.")
    private boolean withoutAccents;

    @Option(
            names = "--with-typo",
            description = "Type the longest word of each query, if it has 6 letters or more, with one error.")
    private boolean withTypo;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Which errors --with-typo makes; the same for the same number.")
    private long seed;

    @Option(
            names = "--per-query",
            description =
                    "First print a line for each query, parted by tabs: id, nDCG, reciprocal rank, recall, articles "
                            + "found, milliseconds, text.")
    private boolean perQuery;

    @Option(names = "--at-least", paramLabel = "NDCG", description = "Fail if nDCG@10 is lower.")
    private @Nullable Double atLeast;

    @Parameters(paramLabel = "FILE", description = "The test set.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Override
    public Integer call() throws InterruptedException {
        Console console = Console.ofProcess();
        TestSet set = read();
        RelevanceReport report = url == null ? overServed(set, console) : over(url, set, console);
        if (perQuery) {
            report.linesPerQuery().forEach(console::print);
        }
        report.lines().forEach(console::print);
        return verdict(set, report, console);
    }

    private TestSet read() {
        try {
            return TestSet.read(file);
        } catch (TestSet.Unreadable e) {
            throw CommandException.badInput(file + ": " + e.getMessage());
        }
    }

    private RelevanceReport overServed(TestSet set, Console console) throws InterruptedException {
        Server.Settings address = Server.Settings.USUAL.withPort(0);
        try (OpenArchive archive = OpenArchive.open(archiveOptions.settings(), console);
                Server server = WebServer.start(address, Deadline.USUAL_LIMIT, archive)) {
            return over(URI.create("http://127.0.0.1:" + server.port()), set, console);
        }
    }

    private RelevanceReport over(URI archive, TestSet set, Console console) throws InterruptedException {
        try (Progress progress = Progress.of("queries", console)) {
            return new RelevanceRun(new RestApi(archive), match, wording())
                    .over(set, asked -> progress.at(asked, set.queries().size()));
        } catch (IOException | IllegalArgumentException e) {
            throw CommandException.failed(archive + " does not answer as an archive does (" + e + ").");
        }
    }

    private Wording wording() {
        Wording mistyped = withTypo ? Wording.mistyped(seed) : Wording.AS_GIVEN;
        return mistyped.then(withoutAccents ? Wording.withoutAccents() : Wording.AS_GIVEN);
    }

    private int verdict(TestSet set, RelevanceReport report, Console console) {
        for (Outcome failed : report.failures()) {
            console.tell("Query " + failed.query().id() + " was not answered: " + failed.failure());
        }
        if (!set.leftOut().isEmpty()) {
            console.tell("Left out, because no article has a grade above 0: " + String.join(", ", set.leftOut()));
        }
        if (atLeast != null && report.ndcg() < atLeast) {
            console.tell(String.format(Locale.ROOT, "nDCG@10 is %.4f, less than %s.", report.ndcg(), atLeast));
            return ExitCode.FAILED;
        }
        if (!report.failures().isEmpty()) {
            return ExitCode.FAILED;
        }
        return set.leftOut().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }
}
