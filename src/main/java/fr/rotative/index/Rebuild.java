package fr.rotative.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.article.ArticleDocument;
import java.util.Collection;

/** The next generation of the archive while it is written. Closing drops it unless it was put into service. */
public final class Rebuild implements ArticleStore, AutoCloseable {
    private final ElasticsearchClient client;
    private final Generations generations;
    private final Generation next;
    private final ArticleWriter writer;
    private boolean inService;

    Rebuild(ElasticsearchClient client, Generations generations, BulkWriter bulk) {
        this.client = client;
        this.generations = generations;
        this.next = generations.create();
        this.writer = new ArticleWriter(client, bulk, next.index());
    }

    public Generation generation() {
        return next;
    }

    /** By which registers the companies of its articles were recognised. */
    public RegisterMarks registers() {
        return new RegisterMarks(client, next.index());
    }

    @Override
    public WriteReport write(Collection<ArticleDocument> articles) {
        return writer.write(articles);
    }

    @Override
    public WriteReport writeMissing(Collection<ArticleDocument> articles) {
        return writer.writeMissing(articles);
    }

    /**
     * Lets searches see this generation instead of the former, which is kept.
     *
     * @param expected how many articles it must hold
     * @throws IndexException if it holds another number; the former generation stays in service
     */
    public void putIntoService(long expected) {
        Attempt.to("refresh " + next, () -> client.indices().refresh(r -> r.index(next.index())));
        long held = generations.count(next);
        if (held != expected) {
            throw new IndexException(next + " holds " + held + " articles instead of " + expected
                    + ": the former generation stays in service");
        }
        generations.putIntoService(next);
        inService = true;
    }

    @Override
    public void close() {
        if (!inService) {
            generations.delete(next);
        }
    }
}
