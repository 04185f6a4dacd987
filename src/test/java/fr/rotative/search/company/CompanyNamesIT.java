package fr.rotative.search.company;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.IndexedCompany;
import fr.rotative.index.IndexedCompany.Name;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Match;
import fr.rotative.search.result.Company;
import fr.rotative.search.result.RenamedCompany;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of companies in queries. */
@ExtendWith(ElasticsearchServer.class)
@TestInstance(Lifecycle.PER_CLASS)
class CompanyNamesIT {
    private final ElasticsearchClient client;
    private final ArticleSearch search;

    CompanyNamesIT(ElasticsearchClient client) {
        this.client = client;
        this.search = new ArticleSearch(client);
    }

    @BeforeAll
    void anArchive() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("France Télécom licencie")
                                .at("former")
                                .about("Orange"),
                        TestArticle.titled("Orange licencie").at("present").about("Orange"),
                        TestArticle.titled("Le télécom en France").at("words"),
                        TestArticle.titled("Une filiale").at("lookalike").about("Orange Labs"),
                        TestArticle.titled("Les eaux").at("water").about("Vivendi"),
                        TestArticle.titled("Des logiciels").at("mention").mentioning("Nomade Soft"),
                        TestArticle.titled("Nomade").at("nomade").about("Nomade")));
        TestArchive.register(
                client,
                company(
                        "orange",
                        "Orange",
                        new Name("France Télécom", 1988, 2013),
                        new Name("Nomade", 1999, 2001),
                        new Name("Sosh", null, null)),
                company(
                        "vivendi",
                        "Vivendi",
                        new Name("Compagnie générale des eaux", 1853, 1998),
                        new Name("Vivendi Universal", 2000, 2006)),
                company("nomade", "Nomade"));
    }

    private static IndexedCompany company(String id, String name, Name... others) {
        return new IndexedCompany(id, name, Arrays.asList(others), List.of(), null, null, true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            societe:orange                       | former, present
            societe:"France Télécom"             | former, present
            societe:"france telecom"             | former, present
            societe:(France Télécom)             | former, present
            societe:Sosh                         | former, present
            societe:orange-labs                  | lookalike
            societe:"Orange Labs"                | lookalike
            societe:télécom                      | former, present
            societe:labs                         | lookalike
            societe:téléc*                       | former, present
            societe:(vivendi OU nomade)          | water, nomade
            societe:nomade                       | nomade
            societe:soft                         | mention
            -societe:"France Télécom" filiale    | lookalike
            France Télécom                       | former, present, words
            france telecom licencie              | former, present
            licencie France Télécom              | former, present
            Compagnie générale des eaux          | water
            "France Télécom"                     | former
            filiale -Vivendi                     | lookalike
            nomade                               | nomade
            """)
    void a_company_is_meant_by_its_id_and_by_any_of_its_names(String query, String slugs) {
        assertThat(search.search(all(query)).hits())
                .extracting(hit -> hit.article().url().substring("http://www.exemple.fr/".length()))
                .containsExactlyInAnyOrder(slugs.split(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "'societe:\"France Télécom\"', France Télécom, Orange",
        "'societe:Sosh', Sosh, Orange",
        "'France Télécom licenciements', France Télécom, Orange",
        "'vivendi universal', Vivendi Universal, Vivendi",
    })
    void the_answer_says_which_company_it_is_today(String query, String asked, String present) {
        assertThat(search.search(all(query)).query().companies())
                .singleElement()
                .satisfies(renamed -> {
                    assertThat(renamed.asked().name()).isEqualTo(asked);
                    assertThat(renamed.company().name()).isEqualTo(present);
                });
    }

    @ParameterizedTest
    @CsvSource({"societe:orange", "orange", "sosh", "nomade", "télécom", "'\"France Télécom\"'", "-wanadoo"})
    void it_says_nothing_where_the_name_is_the_present_one_or_may_be_a_mere_word(String query) {
        assertThat(search.search(all(query)).query().companies()).isEmpty();
    }

    @Test
    void a_name_that_held_has_its_years() {
        assertThat(search.search(all("france télécom")).query().companies())
                .containsExactly(new RenamedCompany(
                        new Company.Name("France Télécom", 1988, 2013), new Company("orange", "Orange", null, true)));
    }

    private static SearchRequest all(String q) {
        return SearchRequest.EVERYTHING.withQ(q).withMatch(Match.ALL);
    }
}
