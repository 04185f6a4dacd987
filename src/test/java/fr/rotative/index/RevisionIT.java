package fr.rotative.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.NamedCompany;
import fr.rotative.article.NamedCompany.Evidence;
import fr.rotative.article.NamedCompany.Place;
import fr.rotative.article.NamedCompany.Salience;
import fr.rotative.engine.ElasticsearchServer;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ElasticsearchServer.class)
class RevisionIT {
    private static final NamedCompany KERTEL = new NamedCompany(
            "kertel",
            "Kertel",
            Salience.MAIN,
            List.of(new Place(Place.TITLE, 0, "Kertel")),
            new Evidence("register", ""));
    private static final TestArticle ARTICLE = TestArticle.titled("Fusion").body("Kertel fusionne. ".repeat(30));

    private final ElasticsearchClient client;
    private final ArchiveIndex archive;

    RevisionIT(ElasticsearchClient client) {
        this.client = client;
        this.archive = new ArchiveIndex(client, Clock.systemUTC());
    }

    @BeforeEach
    void emptyArchive() {
        TestArchive.forget(client, ArchiveIndex.ALIAS);
        archive.open();
    }

    @Test
    void every_article_is_read_and_those_that_come_out_otherwise_are_written() throws Exception {
        archive.write(many(250));

        RevisionReport report = archive.revise("b", article -> isEven(article) ? named(article) : article, read -> {});

        assertThat(report).isEqualTo(new RevisionReport(250, 125, List.of()));
        ArticleDocument changed = stored("many-0");
        assertThat(changed).isEqualTo(named(many(1).get(0)));
        assertThat(changed.mainCompanies()).containsExactly("kertel");
        assertThat(changed.companies().get(0).evidence()).isEqualTo(KERTEL.evidence());
        assertThat(version("many-0")).isEqualTo(2);
        assertThat(version("many-1")).isEqualTo(1);
        assertThat(archive.revise("b", article -> isEven(article) ? named(article) : article, read -> {})
                        .changed())
                .isZero();
    }

    @Test
    void an_article_is_still_found_by_its_sketch() throws Exception {
        archive.write(TestArticle.documents(ARTICLE));

        archive.revise("b", RevisionIT::named, read -> {});

        assertThat(client.count(c -> c.index(ArchiveIndex.ALIAS).query(q -> q.exists(e -> e.field("sketch"))))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void what_another_process_writes_meanwhile_is_revised_and_not_overwritten() throws Exception {
        archive.write(TestArticle.documents(ARTICLE));
        AtomicBoolean written = new AtomicBoolean();

        RevisionReport report = archive.revise(
                "b",
                article -> {
                    if (!written.getAndSet(true)) {
                        archive.write(TestArticle.documents(ARTICLE.body("Autre texte.")));
                    }
                    return named(article);
                },
                read -> {});

        assertThat(report).isEqualTo(new RevisionReport(1, 1, List.of()));
        assertThat(stored("fusion").paragraphs()).containsExactly("Autre texte.");
        assertThat(stored("fusion").companies()).hasSize(1);
    }

    @Test
    void what_is_deleted_meanwhile_stays_deleted() throws Exception {
        archive.write(TestArticle.documents(ARTICLE));

        RevisionReport report = archive.revise(
                "b",
                article -> {
                    archive.delete(ARTICLE.id());
                    return named(article);
                },
                read -> {});

        assertThat(report.failures()).isEmpty();
        assertThat(archive.find(ARTICLE.id())).isEmpty();
    }

    @Test
    void an_interrupted_revision_keeps_what_it_did_is_known_as_unfinished_and_can_be_repeated() throws Exception {
        archive.write(many(250));

        assertThatThrownBy(() -> archive.revise(
                        "b", RevisionIT::named, read -> Thread.currentThread().interrupt()))
                .isInstanceOf(InterruptedException.class);

        assertThat(archive.registers().areOnly("b")).isFalse();
        assertThat(archive.revise("b", RevisionIT::named, read -> {}).changed()).isEqualTo(150);
        assertThat(archive.registers().areOnly("b")).isTrue();
    }

    @Test
    void the_index_remembers_by_which_registers_its_articles_were_read() throws Exception {
        RegisterMarks registers = archive.registers();
        assertThat(registers.areOnly("a")).isTrue();

        registers.add("a");
        archive.write(TestArticle.documents(ARTICLE));
        assertThat(registers.areOnly("a")).isTrue();
        assertThat(registers.areOnly("b")).isFalse();

        registers.add("b");
        assertThat(registers.areOnly("a")).isFalse();
        assertThat(registers.areOnly("b")).isFalse();

        archive.revise("b", article -> article, read -> {});
        assertThat(registers.areOnly("b")).isTrue();
        assertThat(archive.isOutdated())
                .as("the definition's own note is still there")
                .isFalse();
    }

    @Test
    void a_register_by_which_others_write_during_a_revision_is_remembered() throws Exception {
        archive.write(TestArticle.documents(ARTICLE));

        archive.revise("b", article -> article, read -> archive.registers().add("a"));

        assertThat(archive.registers().areOnly("b")).isFalse();
    }

    @Test
    void articles_of_an_index_that_notes_no_register_were_read_by_a_former_one() {
        archive.write(TestArticle.documents(ARTICLE));
        archive.refresh();
        assertThat(archive.registers().areOnly("a")).isFalse();

        archive.registers().add("a");
        assertThat(archive.registers().areOnly("a")).isFalse();
    }

    @Test
    void the_next_generation_has_notes_of_its_own() {
        archive.registers().add("a");

        try (Rebuild rebuild = archive.rebuild()) {
            rebuild.registers().add("b");
            rebuild.putIntoService(0);
        }

        assertThat(archive.registers().areOnly("b")).isTrue();
    }

    private static List<ArticleDocument> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ARTICLE.at("many-" + i).document())
                .toList();
    }

    private static boolean isEven(ArticleDocument article) {
        return "02468".indexOf(article.url().charAt(article.url().length() - 1)) >= 0;
    }

    private static ArticleDocument named(ArticleDocument article) {
        return article.naming(List.of(KERTEL));
    }

    private ArticleDocument stored(String slug) {
        return archive.find(ARTICLE.at(slug).id()).orElseThrow();
    }

    /** How often the article was written. */
    private Long version(String slug) throws IOException {
        return client.get(
                        g -> g.index(ArchiveIndex.ALIAS)
                                .id(ARTICLE.at(slug).id().value()),
                        ArticleDocument.class)
                .version();
    }
}
