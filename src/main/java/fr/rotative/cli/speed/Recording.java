package fr.rotative.cli.speed;

import fr.rotative.bench.speed.RecordingProxy;
import fr.rotative.bench.speed.RecordingProxy.Question;
import fr.rotative.cli.archive.ArchiveSettings;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.console.Console;
import fr.rotative.engine.Endpoint;
import fr.rotative.index.Sharding;
import fr.rotative.web.Server;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A second server of the same archive, which tells what the archive asks Elasticsearch to answer a question. */
final class Recording implements AutoCloseable {
    private static final Pattern CURSOR = Pattern.compile("cursor=[^&]*");

    private final JsonMapper mapper = JsonMapper.shared();
    private final RecordingProxy proxy;
    private final OpenArchive archive;
    private final Server server;
    private final Straight asking;

    private Recording(RecordingProxy proxy, OpenArchive archive, Server server) {
        this.proxy = proxy;
        this.archive = archive;
        this.server = server;
        this.asking = new Straight(URI.create("http://127.0.0.1:" + server.port()), Optional.empty());
    }

    /** @param folder for what is this server's own */
    static Recording of(Endpoint elasticsearch, Path folder, Console console, Function<OpenArchive, Server> starting)
            throws IOException {
        RecordingProxy proxy = RecordingProxy.before(elasticsearch.addresses().get(0));
        Endpoint recorded = new Endpoint(List.of(proxy.address()), elasticsearch.credentials(), Optional.empty());
        OpenArchive archive = OpenArchive.open(
                new ArchiveSettings(folder, new ArchiveSettings.Cluster(recorded, Sharding.UNDECIDED)), console);
        return new Recording(proxy, archive, starting.apply(archive));
    }

    /** What a question of some kind is, to the REST API and to the pages. */
    Both asked(QueryKind kind, String parameters) throws IOException, InterruptedException {
        String turned = parameters + turning(kind.address().api() + parameters, kind.depth());
        return new Both(
                asked(kind.address().api() + turned), asked(kind.address().page() + turned));
    }

    /** The same question asked of both. */
    record Both(AskedAgain api, AskedAgain page) {}

    /** The parameter that leads as many pages on, or to the last one. */
    private String turning(String first, int pages) throws IOException, InterruptedException {
        String path = first;
        String turning = "";
        for (int page = 0; page < pages && !path.isEmpty(); page++) {
            JsonNode answer = mapper.readTree(asking.answer(Question.get(path)));
            Matcher next = CURSOR.matcher(answer.path("next").asString(""));
            boolean isLast = !next.find();
            turning = isLast ? turning : "&" + next.group();
            path = isLast ? "" : first + turning;
        }
        return turning;
    }

    private AskedAgain asked(String path) throws IOException, InterruptedException {
        asking.get(path);
        proxy.taken();
        asking.get(path);
        return new AskedAgain(path, proxy.taken());
    }

    @Override
    public void close() {
        server.close();
        archive.close();
        proxy.close();
    }
}
