package fr.rotative.web.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.rotative.language.Language;
import fr.rotative.language.Messages;
import fr.rotative.search.request.CompanyRole;
import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.Filters.Selection;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Sort;
import fr.rotative.web.problem.Problem;
import fr.rotative.web.problem.ProblemException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchParametersTest {
    private static final Messages FRENCH = Messages.in(Language.FRENCH);

    @Test
    void asks_for_everything_when_nothing_is_given() {
        assertThat(SearchParameters.read(null)).isEqualTo(SearchRequest.EVERYTHING);
    }

    @Test
    void takes_an_empty_form_field_as_absent() {
        assertThat(SearchParameters.read("q=&from=&to=&size=")).isEqualTo(SearchRequest.EVERYTHING);
    }

    @Test
    void reads_the_words_and_ranks_by_relevance() {
        SearchRequest request = SearchParameters.read("q=plan+social%20%C3%A9t%C3%A9");

        assertThat(request.q()).isEqualTo("plan social été");
        assertThat(request.sort()).isEqualTo(Sort.RELEVANCE);
    }

    @Test
    void reads_repeated_values_as_alternatives_and_exclusions_apart() {
        SearchRequest request = SearchParameters.read("section=Finance&section=Emploi&exclude.company=aol");

        assertThat(request.filters().in(Facet.SECTION)).isEqualTo(Selection.of("Finance", "Emploi"));
        assertThat(request.filters().in(Facet.COMPANY)).isEqualTo(new Selection(Set.of(), Set.of("aol")));
    }

    @Test
    void reads_whether_companies_must_be_the_subject_of_an_article() {
        assertThat(SearchParameters.read("companyRole=main").filters().companyRole())
                .isEqualTo(CompanyRole.MAIN);
        assertThat(SearchParameters.read("companyRole=any")).isEqualTo(SearchRequest.EVERYTHING);
    }

    @Test
    void reads_whether_to_look_for_synonyms() {
        assertThat(SearchParameters.read("q=FAI").synonyms()).isTrue();
        assertThat(SearchParameters.read("q=FAI&synonyms=true").synonyms()).isTrue();
        assertThat(SearchParameters.read("q=FAI&synonyms=false").synonyms()).isFalse();
    }

    @Test
    void reads_years_months_and_days_with_both_ends_included() {
        DateSpan dates = SearchParameters.read("from=2000&to=2001-02").filters().dates();

        assertThat(dates).isEqualTo(new DateSpan(LocalDate.of(2000, 1, 1), LocalDate.of(2001, 2, 28)));
    }

    @Test
    void reads_what_else_the_answer_shall_hold() {
        SearchRequest.Extras extras = SearchParameters.read("facets=company,year&timeline=month&explain=true")
                .extras();

        assertThat(extras)
                .isEqualTo(new SearchRequest.Extras(
                        Set.of(Facet.COMPANY, Facet.YEAR), SearchRequest.Interval.MONTH, true));
    }

    @ParameterizedTest
    @CsvSource({
        "size=0, size, 0",
        "size=101, size, 101",
        "size=vingt, size, vingt",
        "from=12/02/2001, from, 12/02/2001",
        "to=2001-02-30, to, 2001-02-30",
        "from=2003&to=2001, from, 2003",
        "'facets=company,colour', facets, colour",
        "sort=best, sort, best",
        "match=some, match, some",
        "synonyms=non, synonyms, non",
        "timeline=week, timeline, week",
        "kind=novel, kind, novel",
        "explain=yes, explain, yes",
    })
    void names_the_parameter_its_value_and_the_remedy(String query, String parameter, String value) {
        assertThatProblemOf(query).satisfies(problem -> {
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.parameter()).isEqualTo(parameter);
            assertThat(problem.value()).isEqualTo(value);
            assertThat(FRENCH.say(problem.detail())).contains(parameter, value);
            assertThat(FRENCH.say(Objects.requireNonNull(problem.remedy()))).isNotBlank();
        });
    }

    @Test
    void refuses_two_values_where_there_can_be_one() {
        assertThatProblemOf("q=a&q=b").satisfies(problem -> {
            assertThat(problem.parameter()).isEqualTo("q");
            assertThat(problem.value()).isEqualTo("a, b");
        });
    }

    @Test
    void refuses_an_unknown_parameter_and_lists_the_known() {
        assertThatProblemOf("seciton=Finance").satisfies(problem -> {
            assertThat(problem.parameter()).isEqualTo("seciton");
            assertThat(FRENCH.say(Objects.requireNonNull(problem.remedy()))).contains("section");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%ZZ", "q=caf%E9", "q=%"})
    void refuses_broken_encoding_rather_than_guess(String query) {
        assertThatProblemOf(query).extracting(Problem::status).isEqualTo(400);
    }

    private static ObjectAssert<Problem> assertThatProblemOf(String query) {
        return assertThatThrownBy(() -> SearchParameters.read(query))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::problem, type(Problem.class));
    }
}
