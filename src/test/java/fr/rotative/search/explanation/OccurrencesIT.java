package fr.rotative.search.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.article.ArticleDocument;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.IndexedCompany;
import fr.rotative.index.IndexedCompany.Name;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.request.SearchRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an article has what was looked for. */
@ExtendWith(ElasticsearchServer.class)
@TestInstance(Lifecycle.PER_CLASS)
class OccurrencesIT {
    private static final ArticleDocument ARTICLE = TestArticle.titled("Orange : licenciements et plan social")
            .lead("L’avocat d’Orange plaide.")
            .body(
                    "Un plan, du social.",
                    "## Le plan social",
                    " Les PagesJaunes licencient l’avocat. ",
                    "Un plan, du social.",
                    "Le plan social : « licenciement » <b>&amp;</b> départs.")
            .about("Orange")
            .document();

    private final ElasticsearchClient client;
    private final ArticleSearch search;

    OccurrencesIT(ElasticsearchClient client) {
        this.client = client;
        this.search = new ArticleSearch(client);
    }

    @BeforeAll
    void anArchive() {
        TestArchive.of(client, List.of(ARTICLE));
        List<Name> names = List.of(new Name("France Télécom", 1988, 2013));
        TestArchive.register(client, new IndexedCompany("orange", "Orange", names, List.of(), null, null, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            avocat         | lead 2 avocat, 2 30 avocat
            l'avocat       | lead 2 avocat, 2 30 avocat
            départ         | 4 47 départs
            "plan social"  | title 26 plan social, 1 6 plan social, 4 3 plan social
            plan social    | title 9 licenciements, title 26 plan, title 31 social, 0 3 plan, 0 12 social, 1 6 plan, 1 11 social, 3 3 plan, 3 12 social, 4 3 plan, 4 8 social, 4 19 licenciement
            licenciement   | title 9 licenciements, title 26 plan social, 1 6 plan social, 4 3 plan social, 4 19 licenciement
            licenci*       | title 9 licenciements, 2 17 licencient, 4 19 licenciement
            pages jaunes   | 2 5 PagesJaunes
            titre:orange   | title 0 Orange
            avocat -plan   | lead 2 avocat, 2 30 avocat
            avocst         | lead 2 avocat, 2 30 avocat
            avocat PRES/2 orange | title 0 Orange, lead 2 avocat, lead 11 Orange, 2 30 avocat
            France Télécom | title 0 Orange
            societe:orange | title 0 Orange
            auteur:plan    | ``
            date:2001      | ``
            b              | 4 35 b, 4 44 b
            """)
    void finds_every_form_that_the_search_finds(String query, String expected) {
        assertThat(found(SearchRequest.EVERYTHING.withQ(query)))
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(", "));
    }

    @Test
    void leaves_synonyms_out_where_the_search_does() {
        assertThat(found(SearchRequest.EVERYTHING.withQ("licenciement").withSynonyms(false)))
                .containsExactly("title 9 licenciements", "4 19 licenciement");
    }

    @Test
    void finds_nothing_where_nothing_was_looked_for() {
        assertThat(found(SearchRequest.EVERYTHING)).isEmpty();
    }

    @Test
    void tells_where_the_passages_are() {
        assertThat(search.occurrences(ARTICLE, SearchRequest.EVERYTHING.withQ("plan avocat orange départ")))
                .allSatisfy(found -> assertThat(part(found.part()).substring(found.start(), found.end()))
                        .isEqualTo(found.text()));
    }

    @Test
    void finds_all_of_a_long_article() {
        String[] paragraphs = IntStream.range(0, 300)
                .mapToObj(
                        i -> "Paragraphe " + i + " sur la bulle, toujours la bulle. " + "Du texte autour. ".repeat(20))
                .toArray(String[]::new);
        ArticleDocument article = TestArticle.titled("Long").body(paragraphs).document();
        TestArchive.of(client, List.of(article));

        assertThat(search.occurrences(article, SearchRequest.EVERYTHING.withQ("bulles")))
                .hasSize(600);
        anArchive();
    }

    private static String part(String name) {
        return switch (name) {
            case "title" -> ARTICLE.title();
            case "lead" -> String.valueOf(ARTICLE.lead());
            default -> ARTICLE.paragraphs().get(Integer.parseInt(name));
        };
    }

    private List<String> found(SearchRequest request) {
        return search.occurrences(ARTICLE, request).stream()
                .map(found -> found.part() + " " + found.start() + " " + found.text())
                .toList();
    }
}
