package fr.rotative.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Match;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ElasticsearchServer.class)
@TestInstance(Lifecycle.PER_CLASS)
class QueryLanguageIT {
    private final ElasticsearchClient client;
    private final ArticleSearch search;

    QueryLanguageIT(ElasticsearchClient client) {
        this.client = client;
        this.search = new ArticleSearch(client);
    }

    @BeforeAll
    void anArchive() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Fusion et acquisition").at("both"),
                        TestArticle.titled("Une fusion")
                                .at("merger")
                                .by("Philippe Guerrier")
                                .on("2001-02-12"),
                        TestArticle.titled("Un achat")
                                .at("purchase")
                                .body("L'acquisition est faite.")
                                .about("France Telecom")
                                .on("2001-03-01"),
                        TestArticle.titled("Annonce")
                                .at("early")
                                .body("Un plan très social a été annoncé.")
                                .on("2002"),
                        TestArticle.titled("Autre annonce")
                                .at("late")
                                .body("Le plan que la direction a présenté hier est tout sauf social."),
                        TestArticle.titled("Une filiale de Nestlé S.A.").at("abbreviated"),
                        TestArticle.titled("Banques")
                                .at("twice")
                                .in("Finance")
                                .body("La banque dit à la banque que la banque va bien.")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fusion acquisition                  | both
            fusion OU acquisition               | both, merger, purchase
            fusion -acquisition                 | merger
            -fusion -acquisition                | early, late, twice, abbreviated
            S.A.                                | abbreviated
            acqui*                              | both, purchase
            plan PRES/2 social                  | early
            plan PRES/9 social                  | early, late
            "plan très social"                  | early
            >=3:banque                          | twice
            DEBUT/5(social)                     | early
            titre:fusion                        | both, merger
            titre:(fusion OU achat)             | both, merger, purchase
            auteur:guerrier                     | merger
            societe:"france telecom"            | purchase
            rubrique:finance banque             | twice
            date:2001                           | merger, purchase
            date:2001-03..                      | purchase, early
            fusion SAUF titre:acquisition       | merger
            """)
    void the_query_language_finds_what_it_says(String query, String slugs) {
        SearchRequest request = SearchRequest.EVERYTHING.withQ(query).withMatch(Match.ALL);

        assertThat(search.search(request).hits())
                .extracting(hit -> hit.article().url().substring("http://www.exemple.fr/".length()))
                .containsExactlyInAnyOrder(slugs.split(", "));
    }
}
