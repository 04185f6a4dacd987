package fr.rotative.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.article.ArticleDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Small archives on the shared server; making one forgets the former. */
public final class TestArchive {
    private TestArchive() {}

    /** An archive of exactly these articles, visible to searches. */
    public static ArchiveIndex of(ElasticsearchClient client, Collection<ArticleDocument> articles) {
        forget(client, ArchiveIndex.ALIAS, CompanyIndex.ALIAS);
        ArchiveIndex archive = new ArchiveIndex(client, Clock.systemUTC());
        archive.open();
        assertThat(archive.write(articles).failures()).isEmpty();
        archive.refresh();
        return archive;
    }

    /** The register of exactly these companies, visible to searches; call it after {@link #of}. */
    public static void register(ElasticsearchClient client, IndexedCompany... companies) {
        CompanyIndex index = new CompanyIndex(client, Clock.systemUTC());
        index.open();
        assertThat(index.write(List.of(companies))).isEmpty();
    }

    /** Deletes every generation behind these aliases. */
    public static void forget(ElasticsearchClient client, String... aliases) {
        List<String> patterns = Arrays.stream(aliases).map(alias -> alias + "*").toList();
        try {
            Set<String> indexes =
                    client.indices().get(g -> g.index(patterns)).result().keySet();
            if (!indexes.isEmpty()) {
                client.indices().delete(d -> d.index(List.copyOf(indexes)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
