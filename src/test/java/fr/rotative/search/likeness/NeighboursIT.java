package fr.rotative.search.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.Slugs;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.SearchResult;
import fr.rotative.search.result.SimilarArticle;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What lies beside an article. */
@ExtendWith(ElasticsearchServer.class)
class NeighboursIT {
    private static final String NEWS = "Kertel a annoncé hier le rachat de la filiale d’hébergement de son concurrent"
            + " pour 12 millions de francs. Les deux sociétés négociaient depuis l’automne. Les soixante salariés"
            + " garderont leur emploi jusqu’à l’été, mais le siège quittera Grenoble pour Lyon avant la fin du mois."
            + " La direction attend de cette opération qu’elle double son chiffre d’affaires en deux ans. Les"
            + " actionnaires, réunis mardi, l’ont approuvée à une courte majorité. Le titre a pris 4 % à la Bourse.";

    private final ElasticsearchClient client;
    private final ArticleSearch search;

    NeighboursIT(ElasticsearchClient client) {
        this.client = client;
        this.search = new ArticleSearch(client);
    }

    @Test
    void an_article_is_found_by_its_identity_and_so_are_those_like_it() {
        TestArticle original = TestArticle.titled("Licenciements chez Kertel").body("Kertel supprime des emplois.");
        TestArchive.of(
                client,
                TestArticle.documents(
                        original,
                        TestArticle.titled("Kertel encore").at("like").body("Kertel, des licenciements, des emplois."),
                        TestArticle.titled("Autre chose").at("unlike").body("Le temps qu'il fait.")));

        assertThat(search.find(original.id())).contains(original.document());
        assertThat(search.find(TestArticle.titled("absent").id())).isEmpty();
        assertThat(search.similarTo(original.id(), 5))
                .extracting(similar -> Slugs.of(similar.hit().article()))
                .containsExactly("like");
    }

    @Test
    void similar_articles_tell_the_words_that_they_share_the_weightiest_first() {
        TestArticle original = TestArticle.titled("Kertel : les licenciements")
                .at("shared")
                .body("Kertel parle de l’avocat et des 60 licenciements, de la une à la fin.", "Kertel est pour.");
        TestArchive.of(
                client,
                TestArticle.documents(
                        original,
                        TestArticle.titled("Un licenciement")
                                .at("both")
                                .body("Kertel est là, avec son avocat : 60 de la sorte, pour le reste."),
                        TestArticle.titled("Les avocats")
                                .at("one")
                                .body("Et de la suite dans les idées, pour une fois."),
                        TestArticle.titled("Le temps").at("unlike").body("Il pleut pour la fin de la semaine.")));

        List<SimilarArticle> similar = search.similarTo(original.id(), 5);

        assertThat(similar)
                .filteredOn(other -> Slugs.of(other.hit().article()).equals("both"))
                .singleElement()
                .satisfies(both -> assertThat(both.shared())
                        .startsWith("Kertel")
                        .containsExactlyInAnyOrder("Kertel", "licenciements", "avocat"));
        assertThat(similar)
                .filteredOn(other -> Slugs.of(other.hit().article()).equals("one"))
                .singleElement()
                .satisfies(one -> assertThat(one.shared()).containsExactly("avocat"));
    }

    @Test
    void near_duplicates_are_found_most_alike_first_and_are_not_among_the_similar() {
        TestArticle dispatch = TestArticle.titled("Dépêche").at("dispatch").body(NEWS);
        ArchiveIndex archive = TestArchive.of(
                client,
                TestArticle.documents(
                        dispatch,
                        TestArticle.titled("Cut").at("cut").body(NEWS.substring(0, NEWS.length() * 4 / 5)),
                        TestArticle.titled("Reprint").at("reprint").body(NEWS.toUpperCase(Locale.FRENCH)),
                        TestArticle.titled("Sequel").at("sequel").body(inAnotherOrder(NEWS)),
                        TestArticle.titled("Note").at("note").body("Kertel rachète une filiale.")));

        assertThat(search.nearDuplicatesOf(dispatch.id(), 5))
                .extracting(hit -> Slugs.of(hit.article()))
                .containsExactly("reprint", "cut");
        assertThat(search.nearDuplicatesOf(dispatch.id(), 5).get(0).score()).isEqualTo(1);
        assertThat(search.similarTo(dispatch.id(), 5))
                .extracting(similar -> Slugs.of(similar.hit().article()))
                .containsExactly("sequel");

        archive.write(List.of(ArticleDocument.of(dispatch.document()
                .toArticle()
                .capturedAs(new CaptureReference("a.warc.gz", 0, "sha1:ABC", Instant.EPOCH)))));
        archive.refresh();
        assertThat(search.nearDuplicatesOf(
                        TestArticle.titled("Reprint").at("reprint").id(), 5))
                .as("also after another capture was added")
                .hasSize(2);
    }

    @Test
    void a_page_of_results_tells_which_articles_are_versions_of_one_before_them() {
        TestArticle dispatch = TestArticle.titled("Dépêche").on("2001-02-14").body(NEWS);
        TestArticle note = TestArticle.titled("Note").on("2001-02-11").body("Kertel rachète une filiale.");
        TestArchive.of(
                client,
                TestArticle.documents(
                        dispatch,
                        TestArticle.titled("Suite").on("2001-02-13").body(inAnotherOrder(NEWS)),
                        TestArticle.titled("Reprise").on("2001-02-12").body(NEWS.replace("hier", "lundi")),
                        note,
                        note.at("same-note").on("2001-02-10"),
                        TestArticle.titled("Autre note").on("2001-02-09").body("Kertel rachète une agence.")));

        SearchResult found =
                search.search(SearchRequest.EVERYTHING.withQ("kertel").withSort(SearchRequest.Sort.NEWEST));

        assertThat(found.total()).isEqualTo(6);
        assertThat(found.hits())
                .extracting(SearchResult.Hit::versionOf)
                .containsExactly(
                        null, null, dispatch.id().value(), null, note.id().value(), null);
    }

    @Test
    void a_text_of_few_words_has_no_near_duplicates() {
        TestArticle note = TestArticle.titled("Note").body("Kertel rachète une filiale.");
        TestArchive.of(client, TestArticle.documents(note, note.at("same")));

        assertThat(search.nearDuplicatesOf(note.id(), 5)).isEmpty();
        assertThat(search.nearDuplicatesOf(TestArticle.titled("absent").id(), 5))
                .isEmpty();
    }

    @Test
    void what_an_article_is_found_and_listed_by_is_no_part_of_it() throws IOException {
        TestArticle dispatch = TestArticle.titled("Dépêche").at("dispatch").body(NEWS);
        TestArchive.of(client, TestArticle.documents(dispatch));

        var stored =
                client.get(g -> g.index(ArchiveIndex.ALIAS).id(dispatch.id().value()), JsonNode.class);

        assertThat(stored.source().propertyNames()).contains("contentHash").doesNotContain("sketch", "listed");
    }

    /** Another text on the same subject. */
    private static String inAnotherOrder(String text) {
        return Arrays.stream(text.split(" ")).sorted().collect(Collectors.joining(" "));
    }
}
