package fr.rotative.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.WriteReport.Outcome;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(ElasticsearchServer.class)
class ArchiveIndexIT {
    private static final TestArticle ARTICLE =
            TestArticle.titled("Fusion").on("2001-02-12").about("Kertel");

    private static final CaptureReference FIRST = capture(1);
    private static final CaptureReference SECOND = capture(2);
    private static final CaptureReference THIRD = capture(3);

    private final ElasticsearchClient client;
    private final ArchiveIndex archive;

    ArchiveIndexIT(ElasticsearchClient client) {
        this.client = client;
        this.archive = new ArchiveIndex(client, Clock.systemUTC());
    }

    @BeforeEach
    void noArchive() {
        TestArchive.forget(client, ArchiveIndex.ALIAS);
    }

    @Test
    void opening_makes_the_first_generation_and_then_changes_nothing() {
        Generation first = archive.open();

        assertThat(first.index()).matches("articles-[0-9]{8}t[0-9]{6}");
        assertThat(archive.open()).isEqualTo(first);
        assertThat(archive.generations()).containsExactly(first);
        assertThat(archive.isOutdated()).isFalse();
    }

    @Test
    void a_generation_that_lost_its_alias_is_put_into_service_again() throws IOException {
        Generation first = archive.open();
        archive.write(TestArticle.documents(ARTICLE));
        client.indices().deleteAlias(d -> d.index(first.index()).name(ArchiveIndex.ALIAS));

        assertThat(archive.open()).isEqualTo(first);
        assertThat(archive.find(ARTICLE.id())).isPresent();
    }

    @Test
    void an_article_written_twice_is_one_and_the_second_time_not_new() {
        archive.open();
        List<ArticleDocument> articles = TestArticle.documents(ARTICLE);

        assertThat(archive.write(articles).count(Outcome.NEW)).isEqualTo(1);
        assertThat(archive.write(articles).count(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(archive.write(TestArticle.documents(ARTICLE.body("Autre texte.")))
                        .count(Outcome.CHANGED))
                .isEqualTo(1);
        archive.refresh();
        assertThat(archive.count()).isEqualTo(1);
    }

    @Test
    void an_article_that_is_refused_is_named_and_the_others_are_written() {
        archive.open();
        ArticleDocument good = ARTICLE.document();
        ArticleDocument bad = withImmenseHash(TestArticle.titled("Mauvais").document());

        WriteReport report = archive.write(List.of(good, bad));

        assertThat(report.outcomes()).containsEntry(good.id(), Outcome.NEW).containsEntry(bad.id(), Outcome.FAILED);
        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.id()).isEqualTo(bad.id());
            assertThat(failure.reason()).contains("contentHash");
        });
    }

    @Test
    void an_article_can_be_deleted() {
        archive.open();
        archive.write(TestArticle.documents(ARTICLE));

        archive.delete(ARTICLE.id());

        assertThat(archive.find(ARTICLE.id())).isEmpty();
    }

    @Test
    void writing_without_an_index_makes_none_by_accident() {
        assertThat(archive.write(TestArticle.documents(ARTICLE)).count(Outcome.FAILED))
                .isEqualTo(1);
        assertThat(archive.generations()).isEmpty();
    }

    @Test
    void a_rebuilt_generation_serves_when_it_is_whole_and_the_former_is_kept() {
        Generation former = archive.open();
        archive.write(TestArticle.documents(ARTICLE));

        try (Rebuild rebuild = archive.rebuild()) {
            rebuild.write(TestArticle.documents(ARTICLE, TestArticle.titled("Rachat")));
            assertThat(archive.open()).isEqualTo(former);
            rebuild.putIntoService(2);
            assertThat(archive.open()).isEqualTo(rebuild.generation());
        }

        assertThat(archive.count()).isEqualTo(2);
        assertThat(archive.generations()).hasSize(2).contains(former);
    }

    @Test
    void a_rebuilt_generation_that_lacks_articles_is_dropped() {
        Generation former = archive.open();

        try (Rebuild rebuild = archive.rebuild()) {
            rebuild.write(TestArticle.documents(ARTICLE));
            assertThatThrownBy(() -> rebuild.putIntoService(2))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("holds 1 articles instead of 2");
        }

        assertThat(archive.generations()).containsExactly(former);
    }

    @Test
    void only_one_former_generation_is_kept() {
        archive.open();
        for (int i = 0; i < 3; i++) {
            try (Rebuild rebuild = archive.rebuild()) {
                rebuild.putIntoService(0);
            }
        }

        assertThat(archive.generations()).hasSize(2);
    }

    @Test
    void the_former_generation_can_be_put_into_service_again_until_the_next_rebuild() {
        Generation former = archive.open();
        archive.write(TestArticle.documents(ARTICLE));
        archive.refresh();
        Generation replaced = rebuilt();

        assertThat(archive.rollBack()).isEqualTo(former).isEqualTo(archive.open());
        assertThat(archive.count()).isEqualTo(1);
        assertThat(archive.generations()).containsExactly(former, replaced);
        assertThatThrownBy(archive::rollBack)
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("no generation before " + former);

        Generation next = rebuilt();
        assertThat(archive.generations()).containsExactly(former, next);
    }

    @Test
    void what_a_killed_rebuild_left_is_neither_served_nor_kept() {
        Generation served = archive.open();
        Generation unfinished = archive.rebuild().generation();

        assertThat(archive.open()).isEqualTo(served);
        assertThat(archive.generations()).containsExactly(served, unfinished);
        Generation next = rebuilt();
        assertThat(archive.generations()).containsExactly(served, next);
    }

    private Generation rebuilt() {
        try (Rebuild rebuild = archive.rebuild()) {
            rebuild.putIntoService(0);
            return rebuild.generation();
        }
    }

    @Test
    void many_articles_are_written_in_chunks() {
        archive.open();
        List<ArticleDocument> many = IntStream.range(0, 1_203)
                .mapToObj(i -> ARTICLE.at("many-" + i).document())
                .toList();

        assertThat(archive.write(many).count(Outcome.NEW)).isEqualTo(1_203);
        archive.refresh();
        assertThat(archive.count()).isEqualTo(1_203);
    }

    @Test
    void the_same_words_in_another_capture_add_the_capture_alone() {
        archive.open();
        archive.write(List.of(in(SECOND)));

        WriteReport report = archive.write(List.of(in(FIRST)));

        assertThat(report.count(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(stored().captures()).containsExactly(FIRST, SECOND);
        assertThat(stored().capture()).isEqualTo(SECOND);
    }

    @Test
    void other_words_replace_the_words_and_keep_the_captures() {
        archive.open();
        archive.write(List.of(in(FIRST)));

        WriteReport report = archive.write(List.of(in(SECOND, ARTICLE.body("Autre texte."))));

        assertThat(report.count(Outcome.CHANGED)).isEqualTo(1);
        assertThat(stored().paragraphs()).containsExactly("Autre texte.");
        assertThat(stored().captures()).containsExactly(FIRST, SECOND);
        assertThat(stored().capture()).isEqualTo(SECOND);
    }

    @Test
    void a_copy_adds_its_capture_to_the_article_and_is_read_only_if_there_is_no_other() {
        archive.open();
        ArticleDocument copy = in(SECOND, TestArticle.titled("Fusion"));

        assertThat(archive.writeMissing(List.of(copy)).count(Outcome.NEW)).isEqualTo(1);
        assertThat(archive.write(List.of(in(FIRST))).count(Outcome.CHANGED)).isEqualTo(1);
        assertThat(archive.writeMissing(List.of(copy, in(THIRD, TestArticle.titled("Fusion"))))
                        .count(Outcome.UNCHANGED))
                .isEqualTo(1);

        assertThat(stored().published()).isNotNull();
        assertThat(stored().capture()).isEqualTo(FIRST);
        assertThat(stored().captures()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void the_same_capture_again_writes_nothing() throws IOException {
        archive.open();
        archive.write(List.of(in(FIRST)));
        archive.write(List.of(in(SECOND)));
        long version = version();

        archive.write(List.of(in(FIRST), in(SECOND)));
        archive.writeMissing(List.of(in(SECOND)));

        assertThat(version()).isEqualTo(version);
    }

    @Test
    void of_several_readings_at_once_the_last_is_kept_and_the_captures_of_all() {
        archive.open();

        archive.write(List.of(in(SECOND), in(FIRST), in(THIRD, ARTICLE.body("Autre texte."))));

        assertThat(stored().capture()).isEqualTo(THIRD);
        assertThat(stored().captures()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void no_capture_is_lost_where_many_write_at_once() {
        archive.open();
        List<CaptureReference> captures =
                IntStream.range(0, 12).mapToObj(ArchiveIndexIT::capture).toList();

        List<CompletableFuture<WriteReport>> writing = captures.stream()
                .map(capture -> CompletableFuture.supplyAsync(() -> archive.write(List.of(in(capture)))))
                .toList();

        assertThat(writing)
                .allSatisfy(written -> assertThat(written.join().failures()).isEmpty());
        assertThat(stored().captures()).containsExactlyElementsOf(captures);
    }

    @Test
    void a_rebuild_in_the_same_order_gives_the_same_captures() {
        archive.open();
        archive.write(List.of(in(FIRST)));
        archive.write(List.of(in(SECOND, ARTICLE.body("Autre texte."))));
        archive.writeMissing(List.of(in(THIRD, TestArticle.titled("Fusion"))));
        ArticleDocument before = stored();

        try (Rebuild rebuild = archive.rebuild()) {
            rebuild.write(List.of(in(FIRST), in(SECOND, ARTICLE.body("Autre texte."))));
            rebuild.writeMissing(List.of(in(THIRD, TestArticle.titled("Fusion"))));
            rebuild.putIntoService(1);
        }

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void an_index_of_a_former_definition_is_read_written_to_and_known_as_such() throws IOException {
        makeIndexOfTheFirstDefinition();
        client.index(i -> i.index(ArchiveIndex.ALIAS)
                .id(ARTICLE.id().value())
                .withJson(new StringReader(withoutCaptures(in(FIRST)))));

        archive.open();

        assertThat(stored().captures()).containsExactly(FIRST);
        assertThat(archive.write(List.of(in(SECOND))).count(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(stored().captures()).containsExactly(FIRST, SECOND);
        assertThat(archive.isOutdated()).isTrue();
    }

    @Test
    void an_index_is_cut_as_decided_and_so_are_those_after_it() throws IOException {
        Sharding decided = new Sharding(OptionalInt.of(3), OptionalInt.of(0));
        Generation first = new ArchiveIndex(client, decided, Clock.systemUTC()).open();
        Generation next = rebuilt();

        for (Generation generation : List.of(first, next)) {
            assertThat(settings(generation).numberOfShards()).isEqualTo("3");
            assertThat(settings(generation).numberOfReplicas()).isEqualTo("0");
        }
    }

    @Test
    void an_index_that_exists_has_other_replicas_at_once_and_other_shards_when_it_is_rebuilt() throws IOException {
        Generation first = archive.open();
        ArchiveIndex decided =
                new ArchiveIndex(client, new Sharding(OptionalInt.of(2), OptionalInt.of(0)), Clock.systemUTC());

        assertThat(decided.open()).isEqualTo(first);
        assertThat(settings(first).numberOfReplicas()).isEqualTo("0");
        assertThat(settings(first).autoExpandReplicas()).isEqualTo("false");
        assertThat(settings(first).numberOfShards()).isEqualTo("1");

        try (Rebuild rebuild = decided.rebuild()) {
            assertThat(settings(rebuild.generation()).numberOfShards()).isEqualTo("2");
        }
    }

    private IndexSettings settings(Generation generation) throws IOException {
        var made =
                client.indices().getSettings(g -> g.index(generation.index())).result();
        var settings = made.values().iterator().next().settings();
        return Objects.requireNonNull(Objects.requireNonNull(settings).index());
    }

    @Test
    void articles_that_former_rules_read_are_counted() {
        archive.open();
        archive.write(TestArticle.documents(ARTICLE, TestArticle.titled("Rachat")));
        archive.refresh();

        assertThat(archive.readByFormerRules(1)).isZero();
        assertThat(archive.readByFormerRules(2)).isEqualTo(2);
    }

    private ArticleDocument stored() {
        return archive.find(ARTICLE.id()).orElseThrow();
    }

    /** How often the article was written. */
    private long version() throws IOException {
        return client.get(g -> g.index(ArchiveIndex.ALIAS).id(ARTICLE.id().value()), ArticleDocument.class)
                .version();
    }

    private void makeIndexOfTheFirstDefinition() throws IOException {
        ObjectNode former = (ObjectNode)
                JsonMapper.shared().readTree(IndexDefinition.articles().json());
        ((ObjectNode) former.at("/mappings/properties")).remove(List.of("captures", "sketch", "listed"));
        ((ObjectNode) former.at("/mappings")).remove("_source");
        ((ObjectNode) former.at("/mappings/_meta")).put("schemaVersion", 1);
        client.indices()
                .create(c -> c.withJson(new StringReader(former.toString()))
                        .index("articles-20200101t000000")
                        .aliases(ArchiveIndex.ALIAS, a -> a));
    }

    private static String withoutCaptures(ArticleDocument article) {
        ObjectNode json = JsonMapper.shared().valueToTree(article);
        json.remove("captures");
        return json.toString();
    }

    private static ArticleDocument in(CaptureReference capture) {
        return in(capture, ARTICLE);
    }

    private static ArticleDocument in(CaptureReference capture, TestArticle article) {
        return ArticleDocument.of(article.document().toArticle().capturedAs(capture), Instant.EPOCH);
    }

    private static CaptureReference capture(int day) {
        Instant fetched = Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofDays(day));
        return new CaptureReference("b.warc.gz", 512 * day, "sha1:" + day, fetched);
    }

    /** A content hash longer than Lucene takes for one term. */
    private static ArticleDocument withImmenseHash(ArticleDocument a) {
        return new ArticleDocument(
                a.id(),
                a.url(),
                a.canonicalUrl(),
                a.kind(),
                a.title(),
                a.lead(),
                a.paragraphs(),
                a.section(),
                a.authors(),
                a.source(),
                a.published(),
                a.modified(),
                a.language(),
                a.wordCount(),
                "h".repeat(40_000),
                a.companies(),
                a.mainCompanies(),
                a.capture(),
                a.captures(),
                a.externalId(),
                a.normaliserVersion(),
                a.indexedAt());
    }
}
