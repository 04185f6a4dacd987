package fr.rotative.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.web.address.ChronologyParameters;
import fr.rotative.web.address.SearchParameters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code openapi.yaml} says neither less nor more than the server does. */
@ExtendWith(ElasticsearchServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDescriptionIT {
    private static final String BEYOND_THE_API =
            "/|/static/.*|/recherche.*|/articles/.*|/societes.*|/chronologie|/couverture|/aide|/api|/dossier.*";

    private final ApiDescription description = new ApiDescription();
    private final ServedArchive archive;

    ApiDescriptionIT(ElasticsearchClient elasticsearch) {
        archive = ServedArchive.withHostileArticleAndReprint(elasticsearch);
    }

    @AfterAll
    void close() {
        archive.close();
    }

    @Test
    void names_every_route_of_the_api_and_no_other() {
        Set<String> served = new TreeSet<>(archive.server().paths());
        served.removeIf(path -> path.matches(BEYOND_THE_API));

        assertThat(description.paths()).isEqualTo(served);
    }

    @Test
    void names_every_parameter_of_a_search() {
        assertThat(description.queryParameters("/api/v1/articles"))
                .containsExactlyInAnyOrderElementsOf(SearchParameters.NAMES);
    }

    @Test
    void names_every_parameter_of_an_export_and_of_a_chronology() {
        for (String ending : List.of("ndjson", "ris", "bib", "atom")) {
            assertThat(description.queryParameters("/api/v1/articles." + ending))
                    .containsExactlyInAnyOrderElementsOf(SearchParameters.NAMES);
        }
        assertThat(description.queryParameters("/api/v1/articles.csv"))
                .containsAll(SearchParameters.NAMES)
                .contains("separator", "bom");
        assertThat(description.queryParameters("/api/v1/timeline"))
                .containsExactlyInAnyOrderElementsOf(ChronologyParameters.NAMES);
    }

    @Test
    void names_no_parameter_that_a_resource_refuses() {
        assertThat(refused("/api/v1/companies", "/api/v1/companies")).isEmpty();
        assertThat(refused("/api/v1/articles/{id}/similar", article() + "/similar"))
                .isEmpty();
        assertThat(refused("/api/v1/articles/{id}/matches", article() + "/matches", "true"))
                .isEmpty();
        assertThat(refused("/api/v1/articles/{id}/near-duplicates", article() + "/near-duplicates"))
                .isEmpty();
    }

    private List<String> refused(String template, String path) {
        return refused(template, path, "1");
    }

    private List<String> refused(String template, String path, String value) {
        return description.queryParameters(template).stream()
                .filter(name -> archive.get(path + "?" + name + "=" + value).statusCode() != 200)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "SearchAnswer, /api/v1/articles",
        "SearchAnswer, '/api/v1/articles?q=licenciement&facets=company,section,author,source,kind,year&timeline=auto'",
        "SearchAnswer, /api/v1/articles?q=licenciement&explain=true&size=2",
        "SearchAnswer, /api/v1/articles?q=%22licenciement&company=aol&exclude.kind=brief&timeline=day",
        "SearchAnswer, /api/v1/articles?q=malveillance",
        "SearchAnswer, /api/v1/articles?q=introuvablissime",
        "SearchAnswer, /api/v1/articles?q=vivendi+universal&company=vivendi-universal&companyRole=main",
        "Companies, /api/v1/companies?size=1000",
        "Companies, /api/v1/companies?q=comp&initial=v&sector=media",
        "Companies, /api/v1/companies?page=2&size=20",
        "CompanyDossier, /api/v1/companies/france-t%C3%A9l%C3%A9com",
        "CompanyDossier, /api/v1/companies/wanadoo",
        "Chronology, /api/v1/timeline?q=vivendi&q=licenciement&company=aol",
        "Chronology, /api/v1/timeline?q=introuvablissime&timeline=day",
        "Coverage, /api/v1/coverage",
        "Suggestions, /api/v1/suggest?q=viv&size=20",
        "Suggestions, /api/v1/suggest",
        "Problem, /api/v1/timeline",
        "Problem, /api/v1/timeline?q=a&q=b&q=c&q=d&q=e",
        "Problem, /api/v1/timeline?q=a&sort=newest",
        "Health, /health/live",
        "Health, /health/ready",
        "Problem, /api/v1/articles?size=0",
        "Problem, /api/v1/articles?unknown=1",
        "Problem, /api/v1/articles/none",
        "Problem, /api/v1/nowhere",
    })
    void holds_for_real_answers(String schema, String path) {
        assertThat(description.contradictions(schema, archive.get(path).body())).isEmpty();
    }

    @Test
    void holds_for_articles_with_and_without_date_and_capture_and_for_those_like_them() {
        assertThat(description.contradictions("Article", archive.get(article()).body()))
                .isEmpty();
        assertThat(description.contradictions(
                        "Versions", archive.get(article() + "/versions").body()))
                .isEmpty();
        assertThat(description.contradictions(
                        "Article", archive.get(article() + "?explain=true").body()))
                .isEmpty();
        assertThat(description.contradictions(
                        "Article",
                        archive.get("/api/v1/articles/" + archive.idOf(HostileArticle.WORD))
                                .body()))
                .isEmpty();
        assertThat(description.contradictions("Article", archive.get(brief()).body()))
                .isEmpty();
        assertThat(description.contradictions(
                        "Matches",
                        archive.get(article() + "/matches?q=internet").body()))
                .isEmpty();
        assertThat(description.contradictions(
                        "SimilarArticles", archive.get(article() + "/similar").body()))
                .isEmpty();
        assertThat(description.contradictions(
                        "NearDuplicates",
                        archive.get(article() + "/near-duplicates").body()))
                .isEmpty();
    }

    @Test
    void would_notice_an_answer_of_another_form() {
        assertThat(description.contradictions("Health", "{\"status\":\"tired\"}"))
                .isNotEmpty();
        assertThat(description.contradictions("SearchAnswer", "{\"total\":-1}")).isNotEmpty();
        assertThat(description.contradictions("SimilarArticles", "{\"articles\":[{\"id\":\"x\",\"more\":1}]}"))
                .isNotEmpty();
    }

    private String brief() {
        return "/api/v1/articles/"
                + archive.idOf("Avertissement sur résultats chez Apple").replace("#", "%23");
    }

    private String article() {
        return "/api/v1/articles/" + archive.idOf("Lagardère cède Club-Internet");
    }
}
