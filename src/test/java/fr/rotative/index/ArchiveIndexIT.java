package fr.rotative.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.WriteReport.Outcome;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ElasticsearchServer.class)
class ArchiveIndexIT {
    private static final TestArticle ARTICLE =
            TestArticle.titled("Fusion").on("2001-02-12").about("Kertel");

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
        assertThat(archive.write(List.of(capturedLater())).count(Outcome.UNCHANGED))
                .isEqualTo(1);
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
    void many_articles_are_written_in_chunks() {
        archive.open();
        List<ArticleDocument> many = IntStream.range(0, 1_203)
                .mapToObj(i -> ARTICLE.at("many-" + i).document())
                .toList();

        assertThat(archive.write(many).count(Outcome.NEW)).isEqualTo(1_203);
        archive.refresh();
        assertThat(archive.count()).isEqualTo(1_203);
    }

    private static ArticleDocument capturedLater() {
        CaptureReference capture =
                new CaptureReference("b.warc.gz", 7, "sha1:X", Instant.parse("2026-01-01T00:00:00Z"));
        return ArticleDocument.of(ARTICLE.document().toArticle().capturedAs(capture), Instant.EPOCH);
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
                a.externalId(),
                a.normaliserVersion(),
                a.indexedAt());
    }
}
