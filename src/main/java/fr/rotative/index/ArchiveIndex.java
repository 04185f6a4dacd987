package fr.rotative.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleId;
import fr.rotative.index.StoredArticles.StoredArticle;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/** The index of articles: the write side. Writing shows in searches within a second, or at once after {@link #refresh}. */
public final class ArchiveIndex implements ArticleStore {
    /** The alias of the generation in service. */
    public static final String ALIAS = "articles";

    private final ElasticsearchClient client;
    private final Generations generations;
    private final BulkWriter bulk;

    public ArchiveIndex(ElasticsearchClient client, Clock clock) {
        this(client, Sharding.UNDECIDED, clock);
    }

    /** @param sharding of the indexes to be made; its replicas also of the one in service, once it is opened */
    public ArchiveIndex(ElasticsearchClient client, Sharding sharding, Clock clock) {
        this.client = client;
        this.generations = new Generations(client, IndexDefinition.articles(), sharding, clock);
        this.bulk = new BulkWriter(client, BulkWriter.Limits.USUAL);
    }

    /** Makes or repairs what is missing; to be called once before anything else. */
    public Generation open() {
        return generations.open();
    }

    /** All generations, the former and unfinished ones too, oldest first. */
    public List<Generation> generations() {
        return generations.all();
    }

    /** Whether the index was made by a former definition and should be rebuilt. */
    public boolean isOutdated() {
        return generations.isOutdated();
    }

    @Override
    public WriteReport write(Collection<ArticleDocument> articles) {
        return writer().write(articles);
    }

    @Override
    public WriteReport writeMissing(Collection<ArticleDocument> articles) {
        return writer().writeMissing(articles);
    }

    private ArticleWriter writer() {
        return new ArticleWriter(client, bulk, ALIAS);
    }

    /** Makes everything written so far visible to searches. */
    public void refresh() {
        Attempt.to("refresh the index", () -> client.indices().refresh(r -> r.index(ALIAS)));
    }

    /** How many articles searches see. */
    public long count() {
        return Attempt.to("count the articles", () -> client.count(c -> c.index(ALIAS)))
                .count();
    }

    /**
     * How many articles were read by rules that have changed since.
     *
     * @param version of the present rules
     */
    public long readByFormerRules(int version) {
        Query former = Query.of(q ->
                q.range(r -> r.number(n -> n.field("normaliserVersion").lt((double) version))));
        return Attempt.to(
                        "count the articles read by former rules",
                        () -> client.count(c -> c.index(ALIAS).query(former)))
                .count();
    }

    /** By which registers the companies of its articles were recognised. */
    public RegisterMarks registers() {
        return new RegisterMarks(client, ALIAS);
    }

    /**
     * Revises every article by a register: where the change makes another document of it, that is stored instead.
     *
     * @param register its fingerprint; noted as the only one once all articles are revised
     * @param progress told how many articles were looked at
     * @throws InterruptedException if the thread is interrupted; what was revised stays so
     */
    public RevisionReport revise(String register, UnaryOperator<ArticleDocument> change, LongConsumer progress)
            throws InterruptedException {
        registers().beginRevision(register);
        refresh();
        RevisionReport report = new Revision(client, bulk, change).run(progress);
        if (report.failures().isEmpty()) {
            registers().endRevision();
        }
        refresh();
        return report;
    }

    /**
     * Passes on every article written so far, batch after batch.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    public void forEach(Consumer<List<ArticleDocument>> batches) throws InterruptedException {
        refresh();
        new EveryArticle(client, ALIAS)
                .inBatches(batch -> batches.accept(
                        batch.stream().map(StoredArticle::document).toList()));
    }

    /** The article as it is stored, whether or not searches see it yet. */
    public Optional<ArticleDocument> find(ArticleId id) {
        var found = Attempt.to(
                "look for " + id, () -> client.get(g -> g.index(ALIAS).id(id.value()), ArticleDocument.class));
        return Optional.ofNullable(found.source());
    }

    public void delete(ArticleId id) {
        Attempt.to("delete " + id, () -> client.delete(d -> d.index(ALIAS).id(id.value())));
    }

    /**
     * Puts the former generation into service again, as it was when the present one replaced it.
     *
     * @throws IndexException if none is kept
     */
    public Generation rollBack() {
        return generations.rollBack();
    }

    /** Begins the next generation; the one in service goes on serving until the new one is put into service. */
    public Rebuild rebuild() {
        return new Rebuild(client, generations, bulk);
    }
}
