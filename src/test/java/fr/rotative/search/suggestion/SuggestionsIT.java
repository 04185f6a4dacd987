package fr.rotative.search.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.IndexedCompany;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.result.Company;
import fr.rotative.search.result.Suggestion;
import fr.rotative.search.result.Suggestion.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ElasticsearchServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestionsIT {
    private final ElasticsearchClient client;
    private final ArticleSearch search;

    SuggestionsIT(ElasticsearchClient client) {
        this.client = client;
        this.search = new ArticleSearch(client);
    }

    @BeforeAll
    void anArchive() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("La télévision par satellite")
                                .in("Télécoms")
                                .about("Orange"),
                        TestArticle.titled("La télévision par le câble")
                                .in("Télécoms")
                                .by("Hélène Téron"),
                        TestArticle.titled("Un plan social").in("Emploi").about("Télécable"),
                        TestArticle.titled("Des avions")
                                .in("Emploi")
                                .about("Air France")
                                .mentioning("Orange", "Microsoft"),
                        TestArticle.titled("Des parfums")
                                .in("Emploi")
                                .about("L'Oréal")
                                .mentioning("Microsoft", "Orange")));
        TestArchive.register(
                client,
                company("orange", "Orange", "Orange France", "France Télécom"),
                company("microsoft", "Microsoft", "Microsoft France"),
                company("air-france", "Air France"),
                company("l'oréal", "L'Oréal"),
                company("télécable", "Télécable"),
                company("telepoche", "Télépoche"));
    }

    @Test
    void companies_are_completed_by_any_name_before_authors_sections_and_phrases() {
        assertThat(search.suggestions("tele", 10))
                .containsExactly(
                        new Suggestion(Kind.COMPANY, "télécable", "Télécable", 1L),
                        new Suggestion(
                                Kind.COMPANY, "orange", "Orange", 3L, new Company.Name("France Télécom", null, null)),
                        new Suggestion(Kind.SECTION, "Télécoms", "Télécoms", 2L),
                        new Suggestion(Kind.PHRASE, "télévision", "télévision", null));
    }

    @Test
    void companies_called_so_today_come_before_those_called_so_otherwise_whose_other_name_is_told() {
        assertThat(search.suggestions("fran", 10))
                .filteredOn(suggestion -> suggestion.kind() == Kind.COMPANY)
                .extracting(Suggestion::label, SuggestionsIT::otherName)
                .containsExactly(
                        Tuple.tuple("Air France", ""),
                        Tuple.tuple("Orange", "France Télécom"),
                        Tuple.tuple("Microsoft", "Microsoft France"));
        assertThat(search.suggestions("oran", 10))
                .extracting(Suggestion::label, SuggestionsIT::otherName)
                .containsExactly(Tuple.tuple("Orange", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"l'oré", "L’Oréal", "oreal", "loreal", "lor"})
    void a_name_is_completed_with_its_article_without_it_and_without_its_apostrophe(String typed) {
        assertThat(search.suggestions(typed, 10)).extracting(Suggestion::label).containsExactly("L'Oréal");
    }

    private static String otherName(Suggestion suggestion) {
        return suggestion.foundAs() == null ? "" : suggestion.foundAs().name();
    }

    @Test
    void authors_are_completed_by_any_word_of_their_name() {
        assertThat(search.suggestions("TÉR", 10))
                .extracting(Suggestion::kind, Suggestion::value)
                .containsExactly(Tuple.tuple(Kind.AUTHOR, "Hélène Téron"));
    }

    @Test
    void there_are_no_more_than_asked_for() {
        assertThat(search.suggestions("tele", 2)).hasSize(2);
    }

    @Test
    void a_letter_or_signs_complete_nothing() {
        assertThat(search.suggestions("t", 10)).isEmpty();
        assertThat(search.suggestions(" \"(* ", 10)).isEmpty();
        assertThat(search.suggestions("", 10)).isEmpty();
    }

    private static IndexedCompany company(String id, String name, String... others) {
        List<IndexedCompany.Name> names = Stream.of(others)
                .map(other -> new IndexedCompany.Name(other, null, null))
                .toList();
        return new IndexedCompany(id, name, names, List.of(), null, "FR", true);
    }
}
