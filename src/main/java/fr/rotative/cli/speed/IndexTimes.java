package fr.rotative.cli.speed;

import fr.rotative.article.ArticleDocument;
import fr.rotative.bench.speed.Bar;
import fr.rotative.bench.speed.Figure;
import fr.rotative.bench.speed.RecordingProxy.Question;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.index.IndexedArticle;
import fr.rotative.index.Rebuild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How many articles are indexed a second, beside a bulk load of the same documents, already written as JSON, into an index
 * of the same definition.
 */
final class IndexTimes {
    private static final int BATCH = 100;
    private static final int WARM_UP = 20;
    private static final int BATCHES = 30;

    /** How many articles it leaves in the archive. */
    static final int ARTICLES = BATCH * (WARM_UP + BATCHES);

    private static final double NANOS_PER_SECOND = 1e9;
    private static final Bar SHARE = Bar.atLeast(0.9);
    private static final Map<String, String> NDJSON = Map.of("Content-Type", "application/x-ndjson");

    private final OpenArchive archive;
    private final Straight elasticsearch;
    private final JsonMapper mapper = JsonMapper.shared();

    IndexTimes(OpenArchive archive, Straight elasticsearch) {
        this.archive = archive;
        this.elasticsearch = elasticsearch;
    }

    /** What is written stays in the archive. */
    List<Figure> of(GeneratedArticles articles) throws IOException, InterruptedException {
        long ours = 0;
        long raw = 0;
        try (Rebuild empty = archive.index().rebuild()) {
            String index = empty.generation().index();
            for (int batch = 0; batch < WARM_UP + BATCHES; batch++) {
                List<ArticleDocument> documents = articles.next(BATCH);
                long write = write(documents).toNanos();
                long load = elasticsearch.ask(List.of(bulk(documents, index))).toNanos();
                ours += batch < WARM_UP ? 0 : write;
                raw += batch < WARM_UP ? 0 : load;
            }
        }
        double measured = BATCHES * (double) BATCH;
        return List.of(
                Figure.of("index", measured * NANOS_PER_SECOND / ours, "articles/s"),
                Figure.of("bulk load of the same", measured * NANOS_PER_SECOND / raw, "articles/s"),
                Figure.ratio("index / bulk load", raw / (double) ours, SHARE));
    }

    private Duration write(List<ArticleDocument> documents) {
        long start = System.nanoTime();
        archive.index().write(documents);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private Question bulk(List<ArticleDocument> documents, String index) {
        StringBuilder lines = new StringBuilder();
        for (ArticleDocument document : documents) {
            ObjectNode action = mapper.createObjectNode();
            action.putObject("create").put("_id", document.id());
            lines.append(action)
                    .append('\n')
                    .append(mapper.writeValueAsString(IndexedArticle.of(document)))
                    .append('\n');
        }
        byte[] body = lines.toString().getBytes(StandardCharsets.UTF_8);
        return new Question("POST", "/" + index + "/_bulk", body, NDJSON);
    }
}
