package fr.rotative.search.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Match;
import fr.rotative.search.result.SearchResult;
import fr.rotative.search.result.SearchResult.Synonym;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ElasticsearchServer.class)
class SynonymsIT {
    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final ElasticsearchClient client;
    private final ArticleSearch search;

    SynonymsIT(ElasticsearchClient client) {
        this.client = client;
        this.search = new ArticleSearch(client);
    }

    /** An expression, and another that it also finds or does not. */
    private record Pair(String asked, String other, boolean found) {
        SearchRequest request() {
            return asking(asked)
                    .withMatch(Match.ALL)
                    .withFilters(Filters.NONE.with(Facet.SECTION, Filters.Selection.of(other)));
        }
    }

    @Test
    void every_expression_of_the_file_finds_the_others_and_those_of_the_second_column_do_not_find_back()
            throws IOException {
        List<Pair> pairs = pairs();
        TestArchive.of(
                client,
                pairs.stream()
                        .map(Pair::other)
                        .distinct()
                        .map(other -> TestArticle.titled("Sans titre")
                                .at(Integer.toHexString(other.hashCode()))
                                .in(other)
                                .body("On y parle de : " + other + ", entre autres.")
                                .document())
                        .toList());

        assertThat(pairs)
                .hasSizeGreaterThan(200)
                .allSatisfy(pair ->
                        assertThat(search.search(pair.request()).total()).isEqualTo(pair.found() ? 1 : 0));
    }

    @Test
    void those_by_which_more_was_found_are_told_and_can_be_switched_off() {
        anArchiveOfProvidersAndMail();

        SearchResult more = search.search(asking("FAI"));
        SearchResult literal = search.search(asking("FAI").withSynonyms(false));

        assertThat(more.total()).isEqualTo(2);
        assertThat(more.query().synonyms()).containsExactly(new Synonym("FAI", List.of("fournisseur d'accès")));
        assertThat(literal.total()).isEqualTo(1);
        assertThat(literal.query().synonyms()).isEmpty();
    }

    @Test
    void expressions_have_synonyms_too_in_fields_and_groups_as_well() {
        anArchiveOfProvidersAndMail();

        assertThat(search.search(asking("fournisseurs accès")).query().synonyms())
                .containsExactly(new Synonym("fournisseurs accès", List.of("FAI")));
        assertThat(search.search(asking("titre:(fournisseur d'accès) OU messagerie"))
                        .query()
                        .synonyms())
                .containsExactly(new Synonym("fournisseur d'accès", List.of("FAI")));
    }

    @Test
    void another_spelling_of_the_same_is_no_synonym_to_tell() {
        anArchiveOfProvidersAndMail();

        SearchResult found = search.search(asking("email"));

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.query().synonyms()).containsExactly(new Synonym("email", List.of("mél")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"FAI\"", "fournisseur -FAI", "auteur:courriel", "introuvable", "adresse"})
    void none_is_told_where_none_is_looked_for_or_helps(String q) {
        anArchiveOfProvidersAndMail();

        assertThat(search.search(asking(q)).query().synonyms()).isEmpty();
    }

    @Test
    void what_is_excluded_is_excluded_as_typed() {
        anArchiveOfProvidersAndMail();

        assertThat(search.search(asking("adresse -courriel")).total()).isEqualTo(2);
        assertThat(search.search(asking("adresse -mél")).total()).isEqualTo(1);
    }

    @Test
    void a_short_word_with_its_accent_is_itself() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Le chiffre d'affaires double").at("turnover"),
                        TestArticle.titled("Comme ça").at("this"),
                        TestArticle.titled("Mel Gibson").at("actor")));

        assertThat(search.search(asking("ça")).total()).isEqualTo(1);
        assertThat(search.search(asking("CA")).total()).isEqualTo(2);
        assertThat(search.search(asking("courriel")).total()).isZero();
    }

    private void anArchiveOfProvidersAndMail() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Un FAI de plus").at("provider"),
                        TestArticle.titled("Les fournisseurs d’accès s’unissent")
                                .at("providers"),
                        TestArticle.titled("Une adresse e-mail").at("mail"),
                        TestArticle.titled("Une adresse de mél").at("mel")));
    }

    private static SearchRequest asking(String q) {
        return SearchRequest.EVERYTHING.withQ(q);
    }

    private static List<Pair> pairs() throws IOException {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(SynonymsIT.class.getResourceAsStream("/synonyms.csv")),
                StandardCharsets.UTF_8)) {
            return TABLE.parse(file).stream()
                    .flatMap(row -> pairs(row).stream())
                    .toList();
        }
    }

    private static List<Pair> pairs(CSVRecord row) {
        List<String> words = expressions(row.get("words"));
        boolean oneWay = !row.get("also").isEmpty();
        List<Pair> pairs = new ArrayList<>();
        for (String word : words) {
            for (String other : oneWay ? expressions(row.get("also")) : words) {
                pairs.add(new Pair(word, other, true));
                if (oneWay) {
                    pairs.add(new Pair(other, word, false));
                }
            }
        }
        return pairs;
    }

    private static List<String> expressions(String cell) {
        return Arrays.asList(cell.split("\\|"));
    }
}
