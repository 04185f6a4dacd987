package fr.rotative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.CaptureReference;
import fr.rotative.capture.Capture;
import fr.rotative.capture.Headers;
import fr.rotative.capture.WarcStore;
import fr.rotative.demo.DemoServer;
import fr.rotative.engine.TestDataDirectory;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands, as it gives them, in the packaged program; those of Maven are run by the build itself. */
class ReadmeIT {
    private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SERVED = Pattern.compile("serves \\d+ articles on (http://\\S+)");
    private static final Path TEXT = Path.of("src/test/resources/cli/telecabine.txt");

    @TempDir
    private Path work;

    private final TestDataDirectory data = TestDataDirectory.kept("test-readme");

    @BeforeEach
    void whatTheReadmeSpeaksOf() throws IOException {
        data.deleteAllButServer();
        Path program = TestDataDirectory.home().resolve("rotative");
        assertThat(program.resolve("bin/rotative"))
                .as("made by the package phase")
                .exists();
        Files.createSymbolicLink(work.resolve("bin"), program.resolve("bin"));
        Files.copy(TEXT, work.resolve("article.txt"), StandardCopyOption.REPLACE_EXISTING);
        Files.createDirectory(work.resolve("pages"));
        Files.writeString(
                work.resolve("pages/patinoire.txt"), Files.readString(TEXT).replace("télécabine", "patinoire"));
        Files.writeString(
                work.resolve("articles.ndjson"),
                "{\"id\": \"1\", \"title\": \"Un moteur\", \"body\": \"Il indexe.\"}\n");
        Files.writeString(
                work.resolve("set.json"),
                "{\"queries\": {\"q\": \"une patinoire\"}, \"qrels\": {\"q\": {\"other\": 1}}}");
        Files.writeString(work.resolve("companies.csv"), exampleOfCompanies());
        warcFile(work.resolve("captures.warc.gz"));
    }

    private static String exampleOfCompanies() throws IOException {
        return Files.readString(Path.of("README.md"))
                .lines()
                .filter(line -> line.startsWith("    id,name,") || line.startsWith("    altimonde,"))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    /** Captures as another crawler may have kept them. */
    private void warcFile(Path file) throws IOException {
        Path folder = Files.createDirectory(work.resolve("captures"));
        Headers headers = Headers.of("Content-Type", "text/plain; charset=utf-8");
        byte[] page = Files.readString(TEXT).replace("télécabine", "luge").getBytes(StandardCharsets.UTF_8);
        try (WarcStore store = WarcStore.open(folder)) {
            URI address = URI.create("http://www.exemple.fr/0103/010306luge.shtml");
            CaptureReference kept = store.append(new Capture(address, Instant.now(), 200, headers, page));
            Files.move(folder.resolve(kept.warcFile()), file);
        }
    }

    @Test
    void the_commands_of_the_archivist_do_what_the_readme_says() throws IOException {
        List<String> commands =
                commands().filter(line -> line.startsWith("bin/rotative ")).toList();
        assertThat(commands).hasSizeGreaterThan(5);
        try (DemoServer paper = DemoServer.start(0);
                RotativeProcess server = run("bin/rotative serve", paper)) {
            Api api = new Api(server.awaitLine(SERVED).group(1));
            commands.stream().filter(line -> !line.equals("bin/rotative serve")).forEach(line -> {
                try (RotativeProcess command = run(line, paper)) {
                    assertThat(command.exitCode())
                            .as(line + "\n" + command.output())
                            .isZero();
                }
            });
            assertThat(api.get("/api/v1/articles?q=patinoire").path("total").asInt())
                    .isEqualTo(1);
            assertThat(api.get("/api/v1/articles?q=wanadoo").path("total").asInt())
                    .isPositive();
            assertThat(api.get("/api/v1/companies?q=altimonde").toString()).contains("Altimonde");
            assertThat(paper.requests().keySet())
                    .as("what robots.txt forbids")
                    .contains("/robots.txt", "/sitemap.xml")
                    .noneMatch(path -> path.startsWith("/prive/"));
        }
    }

    @Test
    void every_other_command_is_one_that_the_build_runs() throws IOException {
        assertThat(commands().filter(line -> !line.startsWith("bin/rotative ")))
                .containsExactly(
                        "mvn -q compile exec:java",
                        "curl 'http://localhost:7070/api/v1/articles?q=licenciement&facets=company,year'",
                        "mvn verify");
    }

    private static Stream<String> commands() throws IOException {
        return SHELL_BLOCK
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .flatMap(block -> Arrays.stream(block.split("\n")));
    }

    /** The demonstration newspaper stands in for a site of the network, and any free port for the usual one. */
    private RotativeProcess run(String line, DemoServer paper) {
        String here = line.replace(
                        "--contact archives@example.org https://www.example.org/", "--delay 0 " + paper.address())
                .replace("bin/rotative serve", "bin/rotative serve --port 0");
        return RotativeProcess.start(data.path(), List.of("sh", "-c", "cd '" + work + "' && exec " + here));
    }
}
