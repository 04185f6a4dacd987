package fr.rotative.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.index.IndexedCompany;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.SearchRequest.Extras;
import fr.rotative.search.SearchRequest.Match;
import fr.rotative.search.SearchRequest.Page;
import fr.rotative.search.SearchRequest.Sort;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(ElasticsearchServer.class)
class ArticleSearchIT {
    private static final String NEWS = "Kertel a annoncé hier le rachat de la filiale d’hébergement de son concurrent"
            + " pour 12 millions de francs. Les deux sociétés négociaient depuis l’automne. Les soixante salariés"
            + " garderont leur emploi jusqu’à l’été, mais le siège quittera Grenoble pour Lyon avant la fin du mois."
            + " La direction attend de cette opération qu’elle double son chiffre d’affaires en deux ans. Les"
            + " actionnaires, réunis mardi, l’ont approuvée à une courte majorité. Le titre a pris 4 % à la Bourse.";

    private final ElasticsearchClient client;
    private final ArticleSearch search;

    ArticleSearchIT(ElasticsearchClient client) {
        this.client = client;
        this.search = new ArticleSearch(client);
    }

    @Test
    void when_no_article_has_all_words_those_with_most_are_shown_and_the_answer_says_so() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Vivendi rachète un éditeur de jeux").at("two"),
                        TestArticle.titled("Vivendi change de nom").at("one")));

        SearchResult relaxed = search.search(asking("Vivendi éditeur allemand"));
        SearchResult strict = search.search(asking("Vivendi éditeur"));

        assertThat(slugs(relaxed)).containsExactly("two");
        assertThat(relaxed.query().relaxed()).isTrue();
        assertThat(slugs(strict)).containsExactly("two");
        assertThat(strict.query().relaxed()).isFalse();
    }

    @Test
    void filters_that_leave_nothing_do_not_relax_the_words() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Fusion acquisition").in("Finance"),
                        TestArticle.titled("Fusion").in("Le Net")));
        Filters net = Filters.NONE.with(Facet.SECTION, Filters.Selection.of("Le Net"));

        SearchResult result = search.search(asking("fusion acquisition").withFilters(net));

        assertThat(result.total()).isZero();
        assertThat(result.query().relaxed()).isFalse();
    }

    @Test
    void any_word_is_enough_if_asked_for() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Fusion").at("a"),
                        TestArticle.titled("Achat").at("b")));

        assertThat(slugs(search.search(asking("une fusion ou comment un achat").withMatch(Match.ANY))))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void the_quotation_marks_of_a_pasted_title_are_no_condition() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Un juge").at("quoted").body("La panique gagne, un vrai sauve-qui-peut."),
                        TestArticle.titled("Un autre").at("told").body("Les courtiers ont cédé à la panique hier."),
                        TestArticle.titled("Rien").at("none")));
        SearchRequest pasted =
                asking("\"Panique totale\" : les courtiers jugent").withSort(Sort.RELEVANCE);

        assertThat(slugs(search.search(pasted.withMatch(Match.ANY)))).containsExactly("told", "quoted");
        assertThat(slugs(search.search(asking("\"panique totale\"").withMatch(Match.ANY))))
                .as("a phrase alone is meant")
                .isEmpty();
        assertThat(search.search(pasted).total()).as("asked for exactly").isZero();
    }

    @Test
    void a_mistyped_word_is_read_as_the_known_one_unless_all_words_are_asked_for_or_a_company_is_called_so() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Kertel")
                                .at("meant")
                                .body("Des licenciements sont annoncés, d'après un annonceur."),
                        TestArticle.titled("Kertel encore").at("other")));
        TestArchive.register(
                client, new IndexedCompany("annonceuz", "Annonceuz", List.of(), List.of(), null, null, true));

        assertThat(slugs(search.search(asking("licensiements bretons").withSort(Sort.RELEVANCE))))
                .containsExactly("meant");
        assertThat(slugs(search.search(asking("LICENCIEMNTS").withMatch(Match.ANY))))
                .containsExactly("meant");
        assertThat(search.search(asking("licensiements").withMatch(Match.ALL)).total())
                .isZero();
        assertThat(search.search(asking("annonceuz").withMatch(Match.ANY)).total())
                .isZero();
    }

    @Test
    void a_title_that_says_it_comes_before_a_body_that_mentions_it() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Divers").at("body").body("Il fut question de licenciement, entre autres."),
                        TestArticle.titled("Un licenciement chez Kertel")
                                .at("title")
                                .body("Rien de plus.")));

        assertThat(slugs(search.search(asking("licenciement").withSort(Sort.RELEVANCE))))
                .containsExactly("title", "body");
    }

    @ParameterizedTest
    @CsvSource({"marché, marche", "côté, cote", "élève, eleve"})
    void a_typed_accent_prefers_accented_words_and_none_finds_both(String accented, String plain) {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Un " + plain + " du siècle").at("plain-a"),
                        TestArticle.titled("Un " + accented + " du siècle").at("accented"),
                        TestArticle.titled("Un " + plain + " du siècle").at("plain-b")));

        assertThat(slugs(search.search(asking(accented).withSort(Sort.RELEVANCE))))
                .hasSize(3)
                .startsWith("accented");
        assertThat(search.search(asking(plain)).total()).isEqualTo(3);
    }

    @Test
    void every_article_is_reached_once_by_paging_through_ties_and_undated_ones() {
        List<TestArticle> articles = IntStream.range(0, 60)
                .mapToObj(i -> TestArticle.titled("Même titre").at("tie-" + i).body("Même texte."))
                .map(article -> article.slug().endsWith("7") ? article : article.on("2001-02-12"))
                .toList();
        TestArchive.of(client, articles.stream().map(TestArticle::document).toList());

        for (Sort sort : Sort.values()) {
            List<String> seen = pages(asking("titre").withSort(sort).withPage(new Page(7, null)));
            assertThat(seen).hasSize(60).doesNotHaveDuplicates();
            if (sort != Sort.RELEVANCE) {
                assertThat(seen.subList(54, 60)).as("undated last").allMatch(slug -> slug.endsWith("7"));
            }
        }
    }

    @Test
    void no_article_comes_twice_or_is_lost_across_pages_while_others_are_indexed() {
        List<TestArticle> articles = IntStream.range(0, 40)
                .mapToObj(i -> TestArticle.titled("Fusion " + "banque ".repeat(i % 4) + "assurance ".repeat(i % 3))
                        .at("kept-" + i)
                        .on("2001-02-" + (10 + i % 15)))
                .toList();
        for (Sort sort : Sort.values()) {
            ArchiveIndex archive = TestArchive.of(
                    client, articles.stream().map(TestArticle::document).toList());
            SearchRequest request = asking("fusion banque assurance")
                    .withMatch(Match.ANY)
                    .withSort(sort)
                    .withPage(new Page(7, null));
            List<String> seen = new ArrayList<>();
            SearchResult page = search.search(request);
            while (page.next() != null) {
                seen.addAll(slugs(page));
                index(archive, "banque", seen.size());
                page = search.search(request.withPage(new Page(7, page.next())));
            }
            seen.addAll(slugs(page));

            assertThat(seen).as("%s", sort).doesNotHaveDuplicates();
            assertThat(seen.stream().filter(slug -> slug.startsWith("kept-"))).hasSize(40);
        }
    }

    /** Makes a word so common that it counts for less. */
    private static void index(ArchiveIndex archive, String word, int run) {
        archive.write(IntStream.range(0, 30)
                .mapToObj(
                        i -> TestArticle.titled(word).at("new-" + run + "-" + i).on("2001-02-12"))
                .map(TestArticle::document)
                .toList());
        archive.refresh();
    }

    @Test
    void a_page_can_still_be_turned_when_its_moment_was_let_go() throws IOException {
        TestArchive.of(
                client,
                IntStream.range(0, 9)
                        .mapToObj(i -> TestArticle.titled("Fusion").at("f" + i).document())
                        .toList());
        SearchRequest request = asking("fusion").withPage(new Page(3, null));
        SearchRequest second =
                request.withPage(new Page(3, search.search(request).next()));
        SearchRequest third = request.withPage(new Page(3, search.search(second).next()));
        String moment = String.valueOf(
                Cursor.decode(String.valueOf(third.page().cursor()), third).moment());
        client.closePointInTime(c -> c.id(moment));

        assertThat(slugs(search.search(third))).hasSize(3);
    }

    @Test
    void a_cursor_is_refused_by_another_request() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Fusion").at("a"),
                        TestArticle.titled("Fusion").at("b")));
        String cursor =
                search.search(asking("fusion").withPage(new Page(1, null))).next();

        for (String wrong : List.of(cursor + "x", "%%%", "", "ZmZm")) {
            assertThatThrownBy(() -> search.search(asking("fusion").withPage(new Page(1, wrong))))
                    .as(wrong)
                    .isInstanceOf(BadRequestException.class)
                    .hasMessageContaining("curseur");
        }
        assertThatThrownBy(() -> search.search(asking("achat").withPage(new Page(1, cursor))))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void snippets_mark_the_noun_and_not_its_article_and_are_escaped() {
        TestArchive.of(
                client,
                TestArticle.documents(TestArticle.titled("Sans titre")
                        .body("Me Dupont, l’avocat de <Vivendi> & Cie, s'est tu. L'avocat d'en face aussi.")));

        assertThat(search.search(asking("avocat")).hits().get(0).snippets())
                .singleElement()
                .asString()
                .contains("l’<mark>avocat</mark>", "<mark>avocat</mark> d", "&lt;Vivendi&gt; &amp; Cie");
    }

    @Test
    void a_very_long_body_is_found_by_its_last_word_and_marked() {
        String padding = "Il ne se passe rien de notable dans ce paragraphe. ".repeat(30_000);
        TestArchive.of(
                client, TestArticle.documents(TestArticle.titled("Long").body(padding, "Enfin, un licenciement.")));

        SearchResult result = search.search(asking("licenciement"));

        assertThat(result.total()).isEqualTo(1);
        assertThat(result.hits().get(0).snippets()).anyMatch(s -> s.contains("<mark>licenciement</mark>"));
    }

    @Test
    void hostile_text_is_answered_explained_and_looked_for_in_an_article() {
        ArticleDocument article = TestArticle.titled("Fusion").body("Texte.").document();
        TestArchive.of(client, List.of(article));
        List<String> hostile = new ArrayList<>(List.of(
                "\"d'un nouveau genre",
                "((((",
                "a AND OR b",
                "*",
                "***",
                "-",
                "--",
                "l'",
                "’",
                "«»",
                "C#*",
                "a".repeat(2_000),
                "titre:",
                "date:..",
                "date:2001-02-30",
                ">=3:le",
                "PRES/5",
                "le PRES/5 la",
                "DEBUT/5(le)",
                "\ud800",
                "DEBUT/5(titre:a)",
                "aaa*bbb*",
                "l'e-mail*",
                "qui quoi",
                "-le",
                "titre:(-x)",
                "\u0000",
                "🗞",
                "auteur:(a PRES/3 b)",
                "DEBUT/3(a PRES/2 b)",
                "societe:abc*",
                ">=2:abc*",
                "abc* PRES/3 def*",
                ">=20:\"a b\"",
                "a ".repeat(999)));
        IntStream.range(0, 150)
                .mapToObj(fr.rotative.search.query.RandomQueries::text)
                .forEach(hostile::add);

        assertThat(hostile)
                .allSatisfy(text -> assertThat(search.search(asking(text).withSort(Sort.RELEVANCE)))
                        .isNotNull())
                .allSatisfy(text -> assertThat(search.search(explained(text).withMatch(Match.ANY)))
                        .isNotNull())
                .allSatisfy(text ->
                        assertThat(search.occurrences(article, asking(text))).isNotNull());
    }

    @Test
    void the_answer_says_how_the_query_was_read() {
        TestArchive.of(client, TestArticle.documents(TestArticle.titled("Fusion")));

        SearchResult result = search.search(asking("fusion « call center date:2001"));

        assertThat(result.query().canonical()).isEqualTo("fusion call center date:2001");
        assertThat(result.query().warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.position()).isEqualTo(7);
            assertThat(warning.repair()).isEqualTo("fusion « call center date:2001»");
        });
        assertThat(result.generation()).startsWith("articles-");
    }

    @Test
    void a_better_spelling_is_proposed_if_it_finds_something() {
        TestArchive.of(
                client, TestArticle.documents(TestArticle.titled("Kertel").body("Des licenciements sont annoncés.")));
        TestArchive.register(client, new IndexedCompany("annonca", "Annonca", List.of(), List.of(), null, null, true));

        assertThat(search.search(asking("licensiements")).didYouMean()).isEqualTo("licenciements");
        assertThat(search.search(asking("licenciement")).didYouMean()).isNull();
        assertThat(search.search(asking("zzyzzx")).didYouMean()).isNull();
        assertThat(search.search(asking("annonca")).didYouMean())
                .as("a company's name")
                .isNull();
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
                .extracting(similar -> slug(similar.hit().article().url()))
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
                .filteredOn(other -> slug(other.hit().article().url()).equals("both"))
                .singleElement()
                .satisfies(both -> assertThat(both.shared())
                        .startsWith("Kertel")
                        .containsExactlyInAnyOrder("Kertel", "licenciements", "avocat"));
        assertThat(similar)
                .filteredOn(other -> slug(other.hit().article().url()).equals("one"))
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
                .extracting(hit -> slug(hit.article().url()))
                .containsExactly("reprint", "cut");
        assertThat(search.nearDuplicatesOf(dispatch.id(), 5).get(0).score()).isEqualTo(1);
        assertThat(search.similarTo(dispatch.id(), 5))
                .extracting(similar -> slug(similar.hit().article().url()))
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
    void a_text_of_few_words_has_no_near_duplicates() {
        TestArticle note = TestArticle.titled("Note").body("Kertel rachète une filiale.");
        TestArchive.of(client, TestArticle.documents(note, note.at("same")));

        assertThat(search.nearDuplicatesOf(note.id(), 5)).isEmpty();
        assertThat(search.nearDuplicatesOf(TestArticle.titled("absent").id(), 5))
                .isEmpty();
    }

    @Test
    void a_sketch_is_searched_but_not_stored() throws IOException {
        TestArticle dispatch = TestArticle.titled("Dépêche").at("dispatch").body(NEWS);
        TestArchive.of(client, TestArticle.documents(dispatch));

        var stored =
                client.get(g -> g.index(ArchiveIndex.ALIAS).id(dispatch.id().value()), JsonNode.class);

        assertThat(stored.source().propertyNames()).contains("contentHash").doesNotContain("sketch");
    }

    private List<String> pages(SearchRequest first) {
        List<String> seen = new ArrayList<>();
        SearchResult page = search.search(first);
        seen.addAll(slugs(page));
        while (page.next() != null) {
            page = search.search(first.withPage(new Page(first.page().size(), page.next())));
            assertThat(page.total()).isEqualTo(60);
            seen.addAll(slugs(page));
        }
        return seen;
    }

    /** Another text on the same subject. */
    private static String inAnotherOrder(String text) {
        return Arrays.stream(text.split(" ")).sorted().collect(Collectors.joining(" "));
    }

    private static SearchRequest asking(String q) {
        return SearchRequest.EVERYTHING.withQ(q);
    }

    private static List<String> slugs(SearchResult result) {
        return result.hits().stream().map(hit -> slug(hit.article().url())).toList();
    }

    private static String slug(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static SearchRequest explained(String q) {
        return asking(q).withExtras(new Extras(Set.of(), null, true));
    }
}
