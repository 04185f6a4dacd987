package fr.rotative.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.article.ArticleDocument;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.IndexedCompany;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.language.Language;
import fr.rotative.language.Messages;
import fr.rotative.search.query.QueryLimits;
import fr.rotative.search.query.QueryParser;
import fr.rotative.search.query.RandomQueries;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Extras;
import fr.rotative.search.request.SearchRequest.Match;
import fr.rotative.search.request.SearchRequest.Sort;
import fr.rotative.search.result.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ElasticsearchServer.class)
class ArticleSearchIT {
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

        assertThat(Slugs.of(relaxed)).containsExactly("two");
        assertThat(relaxed.query().relaxed()).isTrue();
        assertThat(Slugs.of(strict)).containsExactly("two");
        assertThat(strict.query().relaxed()).isFalse();
    }

    @Test
    void of_a_word_alone_that_no_article_has_the_answer_speaks_in_the_singular() {
        TestArchive.of(
                client, TestArticle.documents(TestArticle.titled("Kertel").body("Des licenciements annoncés.")));

        assertThat(relaxation("des licensiements"))
                .isEqualTo("Aucun article ne contient ce mot : voici ceux qui contiennent « licenciements ».");
        assertThat(relaxation("licenciements bretons")).startsWith("Aucun article ne contient tous ces mots :");
        assertThat(search.search(asking("licenciements")).query().relaxation()).isNull();
        assertThat(search.search(asking("zzyzzx")).query().relaxation()).isNull();
    }

    private String relaxation(String q) {
        return Messages.in(Language.FRENCH)
                .say(Objects.requireNonNull(search.search(asking(q)).query().relaxation()))
                .replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "internet,mobile",
                "internet/mobile",
                "internet;mobile",
                "internet+mobile",
                "titre:internet,mobile"
            })
    void words_with_a_sign_between_them_need_not_stand_together(String q) {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Le mobile et l’internet").at("both"),
                        TestArticle.titled("L’internet").at("one")));

        assertThat(Slugs.of(search.search(asking(q).withMatch(Match.ALL)))).containsExactly("both");
        assertThat(Slugs.of(search.search(asking(q.replace("mobile", "zzyzzx")))))
                .hasSize(q.contains(":") ? 0 : 2);
    }

    @Test
    void what_a_too_entangled_query_excludes_is_not_looked_for() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Fusion et rachat").at("both"),
                        TestArticle.titled("Fusion").at("asked")));
        String entangled = "DEBUT/5 ".repeat(QueryLimits.NESTING);

        assertThat(Slugs.of(search.search(asking("fusion -rachat " + entangled + "-fusion"))))
                .containsExactly("asked");
        assertThat(search.search(asking("fusion " + entangled + "-rachat")).total())
                .isEqualTo(2);
    }

    @Test
    void the_engine_takes_every_query_up_to_the_limits() {
        ArticleDocument article = TestArticle.titled("Fusion").body("Texte.").document();
        TestArchive.of(client, List.of(article));
        RandomQueries random = new RandomQueries(20020619);

        for (int i = 0; i < 300; i++) {
            String q = random.textAtTheLimits();
            assertThat(QueryParser.parse(q).misreadings()).as(q).isEmpty();
            assertThat(search.search(asking(q).withSort(Sort.RELEVANCE))).as(q).isNotNull();
            assertThat(search.search(explained(q).withMatch(Match.ANY))).as(q).isNotNull();
            assertThat(search.occurrences(article, asking(q))).as(q).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "漢",
                "é",
                "漢 ",
                "mot,",
                "licenc* ",
                "\"é à\" ",
                "a/",
                ">=20:été ",
                "é PRES/100 ",
                "DEBUT/5 -",
                "😀"
            })
    void the_engine_takes_every_text_of_the_greatest_length(String part) {
        ArticleDocument article = TestArticle.titled("Fusion").body("Texte.").document();
        TestArchive.of(client, List.of(article));
        String q = part.repeat(QueryLimits.LENGTH / part.length());

        assertThat(search.search(asking(q).withSort(Sort.RELEVANCE))).isNotNull();
        assertThat(search.search(explained(q).withMatch(Match.ANY))).isNotNull();
        assertThat(search.occurrences(article, asking(q))).isNotNull();
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

        assertThat(Slugs.of(
                        search.search(asking("une fusion ou comment un achat").withMatch(Match.ANY))))
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

        assertThat(Slugs.of(search.search(pasted.withMatch(Match.ANY)))).containsExactly("told", "quoted");
        assertThat(Slugs.of(search.search(asking("\"panique totale\"").withMatch(Match.ANY))))
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

        assertThat(Slugs.of(search.search(asking("licensiements bretons").withSort(Sort.RELEVANCE))))
                .containsExactly("meant");
        assertThat(Slugs.of(search.search(asking("LICENCIEMNTS").withMatch(Match.ANY))))
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

        assertThat(Slugs.of(search.search(asking("licenciement").withSort(Sort.RELEVANCE))))
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

        assertThat(Slugs.of(search.search(asking(accented).withSort(Sort.RELEVANCE))))
                .hasSize(3)
                .startsWith("accented");
        assertThat(search.search(asking(plain)).total()).isEqualTo(3);
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
        IntStream.range(0, 150).mapToObj(RandomQueries::text).forEach(hostile::add);

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
                client,
                TestArticle.documents(
                        TestArticle.titled("Kertel").body("Au début du champ, des licenciements sont annoncés.")));
        TestArchive.register(client, new IndexedCompany("annonca", "Annonca", List.of(), List.of(), null, null, true));

        assertThat(search.search(asking("licensiements")).didYouMean()).isEqualTo("licenciements");
        assertThat(search.search(asking("licenciement")).didYouMean()).isNull();
        assertThat(search.search(asking("zzyzzx")).didYouMean()).isNull();
        assertThat(search.search(asking("DEBUT/50(licensiements)")).didYouMean())
                .isEqualTo("DEBUT/50(licenciements)");
        assertThat(search.search(asking("C#")).didYouMean())
                .as("a champ is no C#")
                .isNull();
        assertThat(search.search(asking("annonca")).didYouMean())
                .as("a company's name")
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "yaho, yahoo",
        "yahou, yahoo",
        "telefone, téléphone",
        "telephonne, téléphone",
        "resau, réseau",
        "l’entrepise, l’entreprise",
        "yaho telefone, yahoo téléphone",
        "titre:ecrann, titre:écran",
        "wanado, wanadoo",
    })
    void a_slip_in_a_word_of_four_letters_or_more_is_seen_whatever_the_accents(String typed, String meant) {
        anArchiveOfTelephones();

        assertThat(search.search(asking(typed)).didYouMean()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wana", "free", "lyco", "tele", "zzyz", "yah", "14h30", "résau SAUF réseau"})
    void neither_a_company_nor_what_would_find_nothing_is_corrected(String typed) {
        anArchiveOfTelephones();

        assertThat(search.search(asking(typed)).didYouMean()).isNull();
    }

    @Test
    void figures_are_never_read_as_others() {
        anArchiveOfTelephones();

        assertThat(search.search(asking("14h30")).total()).isZero();
        assertThat(search.search(asking("14h30 entrepise").withMatch(Match.ANY)).total())
                .isEqualTo(1);
    }

    private void anArchiveOfTelephones() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Un écran")
                                .at("one")
                                .body("Yahoo et Wanadoo : le téléphone de l’entreprise."),
                        TestArticle.titled("Un autre").at("two").body("Le téléphone et le réseau, le frein, la cane."),
                        TestArticle.titled("Un dernier").at("three").body("Un réseau à l’écran à 18h30 : Yahoo !")));
        TestArchive.register(
                client,
                company("yahoo", "Yahoo!"),
                company("wana", "Wana"),
                company("free", "Free"),
                company("lycos", "Lycos Europe", "Lyco"));
    }

    private static IndexedCompany company(String id, String... names) {
        List<IndexedCompany.Name> all = Stream.of(names)
                .map(name -> new IndexedCompany.Name(name, null, null))
                .toList();
        return new IndexedCompany(id, names[0], all, List.of(), null, null, true);
    }

    private static SearchRequest asking(String q) {
        return SearchRequest.EVERYTHING.withQ(q);
    }

    private static SearchRequest explained(String q) {
        return asking(q).withExtras(new Extras(Set.of(), null, true));
    }
}
