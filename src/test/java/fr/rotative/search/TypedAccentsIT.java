package fr.rotative.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Match;
import fr.rotative.search.request.SearchRequest.Sort;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An accent that was typed puts the articles first that write it, however often and wherever others write the rest. */
@ExtendWith(ElasticsearchServer.class)
@TestInstance(Lifecycle.PER_CLASS)
class TypedAccentsIT {
    private static final String LONG = "Le texte parle de tout autre chose, et pendant longtemps encore. ".repeat(40);

    private final ElasticsearchClient client;
    private final ArticleSearch search;

    TypedAccentsIT(ElasticsearchClient client) {
        this.client = client;
        this.search = new ArticleSearch(client);
    }

    @BeforeAll
    void anArchive() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("La marche et les marches")
                                .at("marche")
                                .lead("Une marche")
                                .body("La marche de la marche."),
                        TestArticle.titled("Un long texte").at("marché").body(LONG + "Le marché unique." + LONG),
                        TestArticle.titled("Un autre").at("marchés").body(LONG + "Des marchés publics."),
                        TestArticle.titled("La cote de la cote").at("cote").body("La cote, la côte : la cote."),
                        TestArticle.titled("Un texte").at("côtés").body(LONG + "Des deux côtés."),
                        TestArticle.titled("Un mot").at("once").body(LONG + "Une pate."),
                        TestArticle.titled("La pate").at("title"),
                        TestArticle.titled("Etats-Unis, Etats-Unis")
                                .at("capital")
                                .body("Les Etats-Unis"),
                        TestArticle.titled("Le pays").at("accented").body(LONG + "Les États-Unis."),
                        TestArticle.titled("Le réseau telecom").at("telecom").body("Un reseau telecom."),
                        TestArticle.titled("Les réseaux").at("télécom").body(LONG + "Un réseau télécom.")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            marché           | marché, marchés, marche
            MARCHÉ           | marché, marchés, marche
            marchés          | marché, marchés, marche
            le marché        | marché, marchés, marche
            l’marché         | marché, marchés, marche
            côté             | côtés, cote
            titre:marché OU marché | marché, marchés, marche
            réseau télécom   | télécom, telecom
            """)
    void a_typed_accent_prefers_articles_that_write_it(String query, String slugs) {
        List<String> expected = List.of(slugs.split(", "));

        assertThat(Slugs.of(search.search(asking(query)))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Slugs.of(search.search(asking(query)))).endsWith(expected.get(expected.size() - 1));
    }

    @ParameterizedTest
    @CsvSource({"marche, marche", "cote, cote", "Etats-Unis, capital", "États-Unis, capital", "reseau telecom, telecom"
    })
    void what_is_typed_without_accents_and_a_capital_prefer_none(String query, String first) {
        assertThat(Slugs.of(search.search(asking(query)))).first().isEqualTo(first);
    }

    @Test
    void an_article_with_another_accent_is_like_one_that_lacks_the_word() {
        assertThat(Slugs.of(search.search(asking("marché public").withMatch(Match.ANY))))
                .containsExactly("marchés", "marché", "marche");
    }

    @Test
    void what_is_written_otherwise_stays_ranked_by_itself() {
        assertThat(Slugs.of(search.search(asking("pâté")))).containsExactly("title", "once");
    }

    private static SearchRequest asking(String q) {
        return SearchRequest.EVERYTHING.withQ(q).withSort(Sort.RELEVANCE);
    }
}
