package fr.rotative.search.archive;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.indices.get_mapping.IndexMappingRecord;
import co.elastic.clients.json.JsonData;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.index.Generation;
import fr.rotative.index.IndexDefinition;
import fr.rotative.search.archive.Readiness.NotReady;
import fr.rotative.search.archive.Readiness.Ready;
import fr.rotative.search.archive.Readiness.Why;
import java.io.IOException;
import java.util.Map;

/** The index that is in service, as somebody sees it who wants to know whether it can be searched. */
public final class ServedIndex {
    private static final int NOT_FOUND = 404;
    private static final String PATIENCE = "1s";

    private final ElasticsearchClient client;
    private final int presentVersion = IndexDefinition.articles().schemaVersion();

    /** @param client one that gives up soon: whoever asks wants to know it now */
    public ServedIndex(ElasticsearchClient client) {
        this.client = client;
    }

    /** How it is at this moment; never fails. */
    public Readiness readiness() {
        try {
            return ask();
        } catch (ElasticsearchException e) {
            return new NotReady(e.status() == NOT_FOUND ? Why.NO_INDEX : Why.NO_ANSWER);
        } catch (IOException | RuntimeException away) {
            return new NotReady(Why.NO_ANSWER);
        }
    }

    private Readiness ask() throws IOException {
        Map<String, IndexMappingRecord> served =
                client.indices().getMapping(m -> m.index(ArchiveIndex.ALIAS)).result();
        for (Map.Entry<String, IndexMappingRecord> index : served.entrySet()) {
            if (Generation.isName(index.getKey())) {
                return readiness(index.getKey(), index.getValue());
            }
        }
        return new NotReady(Why.NO_INDEX);
    }

    private Readiness readiness(String index, IndexMappingRecord made) throws IOException {
        var health = client.cluster().health(h -> h.index(index).timeout(t -> t.time(PATIENCE)));
        if (health.status() == HealthStatus.Red) {
            return new NotReady(Why.PART_MISSING);
        }
        long articles = client.count(c -> c.index(index)).count();
        JsonData version = made.mappings().meta().get("schemaVersion");
        int schemaVersion = version == null ? 0 : version.to(Integer.class);
        return new Ready(index, schemaVersion, schemaVersion < presentVersion, articles);
    }
}
