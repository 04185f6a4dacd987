package fr.rotative.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.SearchRequest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @Test
    void leaves_out_what_says_nothing() {
        assertThat(Addresses.search(SearchRequest.EVERYTHING)).isEqualTo("/recherche");
    }

    @Test
    void encodes_the_number_sign_of_a_brief() {
        assertThat(Addresses.article("00112233445566778899#2")).isEqualTo("/articles/00112233445566778899%232");
    }

    @Test
    void encodes_a_company_that_could_be_taken_for_a_path() {
        assertThat(Addresses.company("toupie & c/o")).isEqualTo("/societes/toupie%20%26%20c%2Fo");
    }

    @Test
    void finds_everything_with_one_value_of_a_facet() {
        assertThat(Addresses.allWith(Facet.SECTION, "Le Net")).isEqualTo("/recherche?section=Le%20Net");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=plan%20social&match=all&sort=oldest",
                "q=FAI&match=all&synonyms=false&company=aol",
                "q=%C2%AB%20a%26b%3Dc%20%C2%BB%20%2Bd&match=any",
                "company=aol&company=at%26t&exclude.section=Le%20Net&kind=brief",
                "author=Zo%C3%A9&exclude.author=A&source=AFP&exclude.kind=dossier",
                "company=aol&companyRole=main&from=2001&to=2001",
                "from=2000-01&to=2001-06",
                "from=2000-02-29&to=2000-03-30&size=100",
                "q=a&sort=newest&size=7&facets=company,kind,year&timeline=day&explain=true&cursor=xyz",
                "sort=relevance",
            })
    void are_read_back_as_the_same_search(String query) {
        assertThat(Addresses.search(SearchParameters.read(query))).isEqualTo("/recherche?" + query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=fr&initial=F&sector=telecom&page=3&size=50"})
    void are_read_back_as_the_same_page_of_the_directory(String query) {
        assertThat(Addresses.companies(DirectoryParameters.read(query.replace("?", ""))))
                .isEqualTo("/societes" + query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=a&company=aol&companyRole=main&name=wana&page=2"})
    void are_read_back_as_the_same_page_of_a_facet(String query) {
        assertThat(Addresses.facet(FacetParameters.read("company", query.replace("?", ""))))
                .isEqualTo("/recherche/facettes/company" + query);
    }

    @Test
    void find_the_articles_that_name_two_companies() {
        DateSpan year = new DateSpan(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 12, 31));

        assertThat(new CompanySearches("orange").with("wanadoo", year))
                .isEqualTo("/recherche?q=societe%3Awanadoo&company=orange&from=2001&to=2001");
        assertThat(new CompanySearches("orange").with("a b", DateSpan.ALWAYS))
                .isEqualTo("/recherche?q=societe%3A%22a%20b%22&company=orange");
    }

    @ParameterizedTest
    @CsvSource({
        "2001-01-01, 2001-12-31, 2001, 2001",
        "2001-02-01, 2001-12-31, 2001-02, 2001-12",
        "2003-01-01, 2003-01-31, 2003-01, 2003-01",
        "2000-02-01, 2000-02-29, 2000-02, 2000-02",
        "2001-02-01, 2001-02-02, 2001-02-01, 2001-02-02",
        "2003-01-01, 2003-01-01, 2003-01-01, 2003-01-01",
    })
    void write_both_ends_of_a_span_in_the_same_unit(LocalDate first, LocalDate last, String from, String to) {
        WrittenSpan written = WrittenSpan.of(new DateSpan(first, last));

        assertThat(written).isEqualTo(new WrittenSpan(from, to));
        assertThat(DateSpan.firstDay(from)).isEqualTo(first);
        assertThat(DateSpan.lastDay(to)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2001-01-01, 2001", "2001-02-01, 2001-02", "2001-02-02, 2001-02-02"})
    void shorten_a_first_day_without_a_last(LocalDate day, String shortest) {
        assertThat(WrittenSpan.of(new DateSpan(day, null))).isEqualTo(new WrittenSpan(shortest, null));
        assertThat(DateSpan.firstDay(shortest)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2001-12-31, 2001", "2000-02-29, 2000-02", "2001-12-30, 2001-12-30"})
    void shorten_a_last_day_without_a_first(LocalDate day, String shortest) {
        assertThat(WrittenSpan.of(new DateSpan(null, day))).isEqualTo(new WrittenSpan(null, shortest));
        assertThat(DateSpan.lastDay(shortest)).isEqualTo(day);
    }
}
