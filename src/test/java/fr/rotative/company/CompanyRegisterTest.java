package fr.rotative.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CompanyRegisterTest {
    private static final String HEADER = "id,name,other_names,owners,sector,country,ambiguity,cues,website\n";

    @Test
    void the_bundled_register_is_without_fault() {
        assertThat(RegisterCheck.of(new StringReader(CompanyRegister.bundledTable())))
                .isEmpty();
        assertThat(CompanyRegister.bundled().all()).hasSizeGreaterThan(800);
    }

    @Test
    void a_former_name_leads_to_the_company_of_today() {
        assertThat(CompanyRegister.bundled().named("france telecom"))
                .extracting(Company::id)
                .containsExactly("orange");
    }

    @Test
    void a_company_is_found_by_any_of_its_names_however_written() {
        CompanyRegister register = register("pages,PagesJaunes,Pages Jaunes Groupe,,internet,FR,,,");

        assertThat(register.named("PAGESJAUNES")).hasSize(1);
        assertThat(register.named("pages-jaunes groupe")).hasSize(1);
        assertThat(register.named("Pages")).isEmpty();
    }

    @Test
    void a_company_went_by_the_name_it_held_on_that_day() {
        Company operator = CompanyRegister.bundled().find("orange").orElseThrow();

        assertThat(operator.nameOn(LocalDate.of(2001, 2, 12))).isEqualTo("France Télécom");
        assertThat(operator.nameOn(LocalDate.of(2020, 2, 12))).isEqualTo("Orange");
    }

    @Test
    void an_owner_is_known_by_the_day() {
        Company company = register("mere,Mère,,,telecom,FR,,,", "fille,Fille,,mere [2001-03..2004],telecom,FR,,,")
                .find("fille")
                .orElseThrow();

        assertThat(company.ownerOn(LocalDate.of(2001, 2, 28))).isEmpty();
        assertThat(company.ownerOn(LocalDate.of(2001, 3, 1))).contains("mere");
        assertThat(company.ownerOn(LocalDate.of(2004, 12, 31))).contains("mere");
        assertThat(company.ownerOn(LocalDate.of(2005, 1, 1))).isEmpty();
    }

    @Test
    void entries_of_an_archive_stand_in_place_of_those_with_the_same_id() {
        CompanyRegister own = register("b,Beta Renommée,,,media,FR,,,", "c,Gamma,,,media,FR,,,");

        CompanyRegister merged =
                register("a,Alpha,,,media,FR,,,", "b,Beta,,,media,FR,,,").with(own);

        assertThat(merged.all()).extracting(Company::name).containsExactly("Alpha", "Beta Renommée", "Gamma");
    }

    @Test
    void a_register_with_a_bad_date_is_refused_with_its_line() {
        assertThatThrownBy(() -> register("a,Alpha,,,media,FR,,,", "b,Beta,Bêta [2001..1999],,media,FR,,,"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 3");
    }

    @Test
    void a_register_written_as_a_table_reads_as_the_same_register() {
        CompanyRegister bundled = CompanyRegister.bundled();
        CompanyRegister odd = register(
                "b,\"Beta, fils\",Bêta [2001..2001-02]|B [..2000-02-29],a [1999-05-02..],media,FR,"
                        + "word|place,\"dit \"\"le\"\"\",beta.fr",
                "a,Alpha,,,,,,,");

        assertThat(CompanyRegister.read(new StringReader(bundled.table())).all())
                .containsExactlyElementsOf(bundled.all());
        assertThat(CompanyRegister.read(new StringReader(odd.table())).all())
                .containsExactlyInAnyOrderElementsOf(odd.all());
        assertThat(odd.table())
                .startsWith(HEADER + "a,Alpha,")
                .contains("Bêta [2001..2001-02]|B [..2000-02]", "a [1999-05-02..]", "word|place");
    }

    @Test
    void registers_that_say_the_same_have_the_same_fingerprint() {
        String alpha = "a,Alpha,,,media,FR,,,";
        String beta = "b,Beta,,,media,FR,,,";

        assertThat(register(alpha, beta).fingerprint())
                .isEqualTo(register(beta, alpha).fingerprint())
                .isNotEqualTo(register(alpha).fingerprint());
    }

    private static CompanyRegister register(String... rows) {
        return CompanyRegister.read(new StringReader(HEADER + String.join("\n", rows)));
    }
}
