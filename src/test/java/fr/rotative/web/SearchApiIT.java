package fr.rotative.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(ElasticsearchServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchApiIT {
    private static final String ARTICLES = "/api/v1/articles";

    private final ServedArchive archive;

    SearchApiIT(ElasticsearchClient elasticsearch) {
        archive = ServedArchive.withHostileArticleAndReprint(elasticsearch);
    }

    @AfterAll
    void close() {
        archive.close();
    }

    @Test
    void answers_with_articles_facets_and_the_generation() {
        JsonNode answer = archive.json(ARTICLES + "?q=licenciement&facets=company,year");

        assertThat(answer.get("generation").asString()).startsWith("articles-");
        assertThat(answer.get("total").asInt()).isPositive();
        assertThat(answer.get("articles").get(0).get("snippets").get(0).asString())
                .contains("<mark>");
        assertThat(answer.get("facets").propertyNames()).containsExactly("company", "year");
        assertThat(answer.get("facets").get("company").get(0).get("count").asInt())
                .isPositive();
    }

    @Test
    void gives_every_article_once_when_next_is_followed_to_the_end() {
        JsonNode page = archive.json(ARTICLES + "?size=50");
        int total = page.get("total").asInt();
        Set<String> ids = new HashSet<>(ids(page));
        while (!page.get("next").isNull()) {
            page = archive.json(URI.create(page.get("next").asString()).toString());
            assertThat(ids(page)).doesNotContainAnyElementsOf(ids);
            ids.addAll(ids(page));
        }
        assertThat(ids).hasSize(total);
    }

    @Test
    void narrows_to_dates_and_facets_and_leaves_out_what_is_excluded() {
        JsonNode answer = archive.json(ARTICLES + "?from=2001&to=2001&section=Finance&exclude.source=AFP&size=100");

        assertThat(answer.get("articles")).isNotEmpty().allSatisfy(article -> {
            assertThat(article.get("published").get("on").asString()).startsWith("2001");
            assertThat(article.get("section").asString()).isEqualTo("Finance");
            assertThat(article.get("source").asString()).isNotEqualTo("AFP");
        });
    }

    @Test
    void keeps_to_articles_of_which_the_company_is_the_subject() {
        JsonNode named = archive.json(ARTICLES + "?company=wanadoo&timeline=year&facets=company&size=1");
        JsonNode main =
                archive.json(ARTICLES + "?company=wanadoo&companyRole=main&timeline=year&facets=company&size=1");

        assertThat(main.get("total").asInt())
                .isPositive()
                .isLessThan(named.get("total").asInt());
        assertThat(sum(main)).isEqualTo(main.get("total").asInt());
        assertThat(count(main, "wanadoo")).isEqualTo(main.get("total").asInt());
        assertThat(archive.json(main.get("next").asString()).get("total")).isEqualTo(main.get("total"));
    }

    private static int sum(JsonNode answer) {
        return answer.get("timeline")
                .get("buckets")
                .valueStream()
                .mapToInt(bucket -> bucket.get("count").asInt())
                .sum();
    }

    private static int count(JsonNode answer, String company) {
        return answer.get("facets")
                .get("company")
                .valueStream()
                .filter(value -> value.get("value").asString().equals(company))
                .findFirst()
                .orElseThrow()
                .get("count")
                .asInt();
    }

    @Test
    void tells_the_synonyms_that_found_more_and_where_the_search_is_without_them() {
        JsonNode more = archive.json(ARTICLES + "?q=licenciement&size=1");
        JsonNode literal = archive.json(more.get("withoutSynonyms").asString());

        assertThat(more.at("/query/synonyms/0/asked").asString()).isEqualTo("licenciement");
        assertThat(more.at("/query/synonyms/0/also").valueStream().map(JsonNode::asString))
                .contains("plan social");
        assertThat(literal.get("total").asInt())
                .isPositive()
                .isLessThan(more.get("total").asInt());
        assertThat(literal.at("/query/synonyms")).isEmpty();
        assertThat(literal.get("withoutSynonyms").isNull()).isTrue();
    }

    @Test
    void the_page_tells_them_too_and_has_the_way_without() {
        String more = archive.get("/recherche?q=licenciement").body();
        String literal = archive.get("/recherche?q=licenciement&synonyms=false").body();

        assertThat(more).contains("Aussi cherché", "/recherche?q=licenciement&amp;synonyms=false");
        assertThat(literal).doesNotContain("Aussi cherché").contains("sans synonymes");
    }

    @Test
    void says_why_each_article_was_found_only_if_asked() {
        JsonNode explained = archive.json(ARTICLES + "?q=licenciement&explain=true");

        assertThat(explained.get("articles"))
                .isNotEmpty()
                .allSatisfy(article -> assertThat(article.get("why")).isNotEmpty());
        assertThat(explained.toString()).contains("synonyme de «\u00a0licenciement\u00a0»");
        assertThat(archive.get(ARTICLES + "?q=licenciement").body()).doesNotContain("\"why\"");
    }

    @Test
    void the_page_says_why_on_demand_beside_each_result() {
        String plain = archive.get("/recherche?q=licenciement&sort=newest").body();
        String explained = archive.get("/recherche?q=licenciement&sort=newest&explain=true")
                .body();

        assertThat(plain)
                .contains(
                        "/recherche?q=licenciement&amp;sort=newest&amp;explain=true#article-", "Pourquoi ce résultat");
        assertThat(plain).doesNotContain("synonyme de «");
        assertThat(explained)
                .contains("<details class=\"why\" open", "synonyme de «\u00a0licenciement\u00a0»")
                .doesNotContain("explain=true#");
        assertThat(archive.get("/recherche").body()).doesNotContain("Pourquoi ce résultat");
    }

    @Test
    void says_which_company_a_former_name_means_today() {
        JsonNode renamed = archive.json(ARTICLES + "?q=societe:%22vivendi%20universal%22")
                .get("query")
                .get("companies")
                .get(0);

        assertThat(renamed.get("asked").get("name").asString()).isEqualTo("Vivendi Universal");
        assertThat(renamed.get("asked").get("to").asInt()).isEqualTo(2006);
        assertThat(renamed.get("company").get("name").asString()).isEqualTo("Vivendi");
    }

    @Test
    void leads_through_all_companies_of_the_directory() {
        JsonNode page = archive.json("/api/v1/companies?size=150");
        int total = page.get("total").asInt();
        Set<String> ids = new HashSet<>();
        page.get("companies").forEach(company -> ids.add(company.get("id").asString()));
        while (!page.get("next").isNull()) {
            page = archive.json(page.get("next").asString());
            page.get("companies").forEach(company -> ids.add(company.get("id").asString()));
        }
        assertThat(ids).hasSize(total).hasSizeGreaterThan(150);
    }

    @Test
    void counts_what_a_dossier_counts() {
        JsonNode dossier = archive.json("/api/v1/companies/wanadoo");
        JsonNode companion = dossier.get("companions").get(0);
        String both = ARTICLES + "?company=wanadoo&q=societe:%22"
                + URLEncoder.encode(companion.get("id").asString(), StandardCharsets.UTF_8) + "%22";
        JsonNode year = companion.get("years").get(0);

        assertThat(archive.json(both).get("total").asInt())
                .isEqualTo(companion.get("articles").asInt());
        assertThat(archive.json(both + "&from=" + year.get("year") + "&to=" + year.get("year"))
                        .get("total")
                        .asInt())
                .isEqualTo(year.get("articles").asInt());
        assertThat(archive.json(ARTICLES + "?company=wanadoo&companyRole=main")
                        .get("total")
                        .asInt())
                .isEqualTo(dossier.get("centralTotal").asInt());
        assertThat(dossier.get("owners").get(0).get("name").asString()).isEqualTo("France Télécom");
    }

    @Test
    void counts_over_time_and_apart_what_has_no_date() {
        JsonNode timeline = archive.json(ARTICLES + "?timeline=year").get("timeline");

        assertThat(timeline.get("interval").asString()).isEqualTo("year");
        assertThat(timeline.get("undated").asInt()).isEqualTo(1);
        assertThat(timeline.get("buckets").get(0).get("start").asString()).isEqualTo("1999-01-01");
    }

    @Test
    void names_the_parameter_the_value_and_the_remedy_of_a_bad_request() {
        HttpResponse<String> response = archive.get(ARTICLES + "?size=0");
        JsonNode problem = archive.json(ARTICLES + "?size=0");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=utf-8");
        assertThat(problem.get("parameter").asString()).isEqualTo("size");
        assertThat(problem.get("value").asString()).isEqualTo("0");
        assertThat(problem.get("remedy").asString()).isEqualTo("Donnez un nombre entier de 1 à 100.");
    }

    @Test
    void reports_a_cursor_that_is_none() {
        JsonNode problem = archive.json(ARTICLES + "?cursor=inconnu");

        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("parameter").asString()).isEqualTo("cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%22d'un+nouveau+genre", "((", "titre:", "*", "-", "ET+OU+SAUF", "%5B%7B%7D%5D%5C%2F~%5E"})
    void never_fails_on_what_a_reader_types(String q) {
        assertThat(archive.get(ARTICLES + "?q=" + q).statusCode()).isEqualTo(200);
        assertThat(archive.get("/recherche?q=" + q).statusCode()).isEqualTo(200);
    }

    @Test
    void does_not_send_again_what_the_client_has() {
        HttpResponse<String> first = archive.get(ARTICLES + "?q=licenciement");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = archive.get(ARTICLES + "?q=licenciement", "If-None-Match", tag);

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(archive.get(ARTICLES + "?q=fusion", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void compresses_for_those_who_accept_it() {
        HttpResponse<String> response = archive.get(ARTICLES, "Accept-Encoding", "gzip");

        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    private static List<String> ids(JsonNode answer) {
        return answer.get("articles")
                .valueStream()
                .map(article -> article.get("id").asString())
                .toList();
    }
}
