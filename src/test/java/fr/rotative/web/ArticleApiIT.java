package fr.rotative.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.web.address.Addresses;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(ElasticsearchServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleApiIT {
    private static final String ARTICLES = "/api/v1/articles/";

    private final ServedArchive archive;

    ArticleApiIT(ElasticsearchClient elasticsearch) {
        archive = ServedArchive.withHostileArticleAndReprint(elasticsearch);
    }

    @AfterAll
    void close() {
        archive.close();
    }

    @Test
    void gives_the_whole_article() {
        JsonNode article = archive.json(ARTICLES + archive.idOf("Lagardère cède Club-Internet"));

        assertThat(article.get("published").get("on").asString()).isEqualTo("2000-02-17");
        assertThat(article.get("paragraphs").size()).isGreaterThan(3);
        assertThat(article.get("companies")
                        .get(0)
                        .get("places")
                        .get(0)
                        .get("surface")
                        .asString())
                .isNotBlank();
    }

    @Test
    void says_why_each_company_was_recognised_only_if_asked() {
        String article = ARTICLES + archive.idOf("Lagardère cède Club-Internet");
        JsonNode plain = archive.json(article);
        JsonNode explained = archive.json(article + "?explain=true");

        assertThat(plain.toString()).doesNotContain("evidence");
        assertThat(archive.json(article + "?explain=false")).isEqualTo(plain);
        assertThat(explained.get("companies")).isNotEmpty().allSatisfy(company -> {
            assertThat(company.get("evidence").get("rule").asString()).isEqualTo("register");
            assertThat(company.get("evidence").get("cue").asString()).isEmpty();
            assertThat(company.get("places")).isNotEmpty();
        });
        assertThat(archive.get(article + "?explain=perhaps").statusCode()).isEqualTo(400);
    }

    @Test
    void an_article_of_which_no_evidence_was_kept_is_explained_without() {
        JsonNode explained = archive.json(ARTICLES + archive.idOf(HostileArticle.WORD) + "?explain=true");

        assertThat(explained.get("companies")).isNotEmpty();
        assertThat(explained.toString()).doesNotContain("evidence");
    }

    @Test
    void gives_a_brief_by_its_number() {
        String id = archive.idOf("Avertissement sur résultats chez Apple");

        assertThat(id).contains("#");
        assertThat(archive.json(ARTICLES + id.replace("#", "%23")).get("kind").asString())
                .isEqualTo("brief");
    }

    @Test
    void tells_where_an_article_has_what_was_looked_for() {
        String article = ARTICLES + archive.idOf("Lagardère cède Club-Internet");
        JsonNode matches =
                archive.json(article + "/matches?q=club+internet+cessions").get("matches");

        assertThat(matches.get(0).toString()).isEqualTo("{\"part\":\"title\",\"start\":10,\"text\":\"cède\"}");
        assertThat(archive.json(article + "/matches").get("matches")).isEmpty();
        assertThat(archive.get(article + "/matches?sort=newest").statusCode()).isEqualTo(400);
        assertThat(archive.get(ARTICLES + "00000000000000000000/matches?q=a").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_result_leads_to_the_article_with_the_search_marked() {
        String results = archive.get("/recherche?q=licenciement&synonyms=false&sort=newest")
                .body();
        String href =
                results.replaceAll("(?s).*?<h3><a href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        String page = archive.get(href).body();

        assertThat(href).startsWith("/articles/").endsWith("?q=licenciement&synonyms=false");
        assertThat(page)
                .contains("<link rel=\"canonical\" href=\"" + href.replaceAll("\\?.*", "") + "\">")
                .containsPattern("\\d+.passages? pour «\u00a0licenciement\u00a0»")
                .contains("href=\"#passage-1\"", "id=\"passage-1\"")
                .contains("href=\"/recherche?q=licenciement&amp;synonyms=false\"");
        assertThat(page.replaceAll("(?s)</article>.*", "")).containsPattern("(?i)<mark>licenciements?</mark>");
    }

    @Test
    void marks_beside_and_within_the_names_of_companies_and_leads_from_one_to_the_next() {
        String article = "/articles/" + archive.idOf("Lagardère cède Club-Internet");
        String page = archive.get(article + "?q=internet+lagard%C3%A8re+introuvable&utm_source=lettre")
                .body();

        assertThat(page)
                .containsPattern("<a class=\"named\" href=\"/societes/[^\"]+\"><mark>Lagardère</mark></a>")
                .containsPattern("<a class=\"named\" href=\"/societes/[^\"]+\">Club-<mark>Internet</mark></a>")
                .contains("id=\"passage-2\"><a href=\"#passage-1\" aria-label=\"Passage précédent\">")
                .contains("<a href=\"#passage-3\" aria-label=\"Passage suivant\">");
        assertThat(archive.get(article).body())
                .doesNotContain("<h1><mark>", "passage-1")
                .contains("rel=\"canonical\"");
        assertThat(archive.get(article + "?q=introuvable").body()).contains("Aucun passage pour");
        assertThat(archive.get(article + "?q=%22internet&synonyms=perhaps").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_marked_text_is_escaped_all_the_same() {
        String page = archive.get("/articles/" + archive.idOf(HostileArticle.WORD) + "?q=script+%3Cscript%3E+onerror")
                .body();

        assertThat(page).contains("&lt;<mark>script</mark>&gt;").doesNotContain("<script>document", "<img src=x");
    }

    @Test
    void lists_similar_articles_but_not_the_article_itself() {
        String id = archive.idOf("Lagardère cède Club-Internet");
        JsonNode similar = archive.json(ARTICLES + id + "/similar?size=3").get("articles");

        assertThat(similar)
                .hasSize(3)
                .allSatisfy(article -> assertThat(article.get("id").asString()).isNotEqualTo(id))
                .allSatisfy(
                        article -> assertThat(article.get("sharedTerms").size()).isBetween(1, 5));
    }

    @Test
    void the_page_tells_what_similar_articles_share() {
        String id = archive.idOf("Lagardère cède Club-Internet");
        JsonNode terms = archive.json(ARTICLES + id + "/similar?size=1").at("/articles/0/sharedTerms");

        assertThat(archive.get("/articles/" + id).body())
                .contains("En commun\u00a0: <span>" + terms.get(0).asString());
    }

    @Test
    void lists_other_versions_of_a_text_and_does_not_call_them_similar() {
        String article = ARTICLES + archive.idOf(Reprint.ORIGINAL);
        JsonNode versions = archive.json(article + "/near-duplicates").get("articles");
        JsonNode similar = archive.json(article + "/similar?size=50").get("articles");

        assertThat(versions).singleElement().satisfies(version -> {
            assertThat(version.get("title").asString()).isEqualTo(Reprint.TITLE);
            assertThat(version.get("score").asDouble()).isBetween(0.6, 1.0);
        });
        assertThat(similar.valueStream().map(other -> other.get("title").asString()))
                .isNotEmpty()
                .doesNotContain(Reprint.TITLE);
        assertThat(archive.get(article).body()).doesNotContain("sketch");
    }

    @Test
    void serves_the_captured_page_as_it_was_and_inert() {
        HttpResponse<String> capture =
                archive.get(ARTICLES + archive.idOf("Lagardère cède Club-Internet") + "/capture");

        assertThat(capture.body()).contains("Comme en 2001");
        assertThat(capture.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("sandbox; default-src 'none'"));
        assertThat(capture.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(capture.headers().firstValue("Content-Type")).hasValue("text/html;charset=iso-8859-1");
    }

    @Test
    void sends_a_capture_that_is_no_page_as_a_download() {
        String id = archive.idOf(HostileArticle.WORD);
        HttpResponse<String> capture = archive.get(ARTICLES + id + "/capture");

        assertThat(capture.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(capture.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"" + id + "\"");
    }

    @Test
    void says_so_where_no_page_was_kept() {
        String id = archive.idOf("Avertissement sur résultats chez Apple").replace("#", "%23");
        HttpResponse<String> capture = archive.get(ARTICLES + id + "/capture");

        assertThat(capture.statusCode()).isEqualTo(404);
        assertThat(capture.body()).contains("n’a pas gardé la page d’origine");
    }

    @Test
    void knows_no_article_by_another_id() {
        assertThat(archive.get(ARTICLES + "00000000000000000000").statusCode()).isEqualTo(404);
        assertThat(archive.get(ARTICLES + "..%2F..%2Fetc").statusCode()).isEqualTo(404);
    }

    @Test
    void lists_companies_by_the_beginning_of_a_word_of_their_name() {
        JsonNode companies = archive.json("/api/v1/companies?q=telecom").get("companies");

        assertThat(companies.valueStream().map(company -> company.get("name").asString()))
                .contains("Bouygues Telecom", "France Télécom");
    }

    @Test
    void gives_a_company_through_its_articles() {
        JsonNode dossier = archive.json("/api/v1/companies/france-t%C3%A9l%C3%A9com");

        assertThat(dossier.get("company").get("sector").asString()).isEqualTo("telecom");
        assertThat(dossier.get("names")
                        .valueStream()
                        .map(name -> name.get("name").asString()))
                .contains("Orange SA");
        assertThat(dossier.get("timeline").get("buckets")).isNotEmpty();
        assertThat(dossier.get("latest")).isNotEmpty();
    }

    @Test
    void finds_a_company_whose_id_looks_like_a_path() {
        String id = archive.json(ARTICLES + archive.idOf(HostileArticle.WORD))
                .get("companies")
                .get(0)
                .get("id")
                .asString();

        assertThat(id).contains("/");
        assertThat(archive.get(Addresses.company(id)).statusCode()).isEqualTo(200);
    }
}
