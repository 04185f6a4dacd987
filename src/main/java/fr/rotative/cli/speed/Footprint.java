package fr.rotative.cli.speed;

import fr.rotative.bench.speed.Figure;
import fr.rotative.bench.speed.RecordingProxy.Question;
import fr.rotative.index.ArchiveIndex;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an archive of articles needs of disk and of memory. */
final class Footprint {
    private static final double MEGABYTE = 1 << 20;
    private static final double THOUSAND = 1000;

    private final Straight elasticsearch;
    private final JsonMapper mapper = JsonMapper.shared();

    Footprint(Straight elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** @param articles how many there are */
    List<Figure> of(String name, long articles) throws IOException, InterruptedException {
        double disk = ask("/" + ArchiveIndex.ALIAS + "/_stats/store")
                .at("/_all/primaries/store/size_in_bytes")
                .asDouble();
        double server = 0;
        for (JsonNode node : ask("/_nodes/stats/jvm").path("nodes")) {
            server += node.at("/jvm/mem/heap_used_in_bytes").asDouble();
        }
        Runtime process = Runtime.getRuntime();
        double own = process.totalMemory() - process.freeMemory();
        return List.of(
                Figure.of(name + "disk of the index for 1,000", disk / MEGABYTE / articles * THOUSAND, "MB"),
                Figure.of(name + "heap of Elasticsearch for 1,000", server / MEGABYTE / articles * THOUSAND, "MB"),
                Figure.of(name + "heap of this process, with what measures", own / MEGABYTE, "MB"));
    }

    private JsonNode ask(String path) throws IOException, InterruptedException {
        return mapper.readTree(elasticsearch.answer(Question.get(path)));
    }
}
