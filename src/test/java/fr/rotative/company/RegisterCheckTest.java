package fr.rotative.company;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.company.Finding.Kind;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterCheckTest {
    private static final String HEADER = "id,name,other_names,owners,sector,country,ambiguity,cues,website\n";

    @Test
    void nothing_is_said_of_a_good_register() {
        assertThat(check("a,Alpha,Alpha Telecom [..2001],,telecom,FR,,,", "b,Beta,,a,telecom,FR,,,"))
                .isEmpty();
    }

    @Test
    void two_companies_of_one_name_at_the_same_time_clash() {
        assertThat(check("a,Alpha,,,media,FR,,,", "b,Beta,ALPHA,,media,FR,,,"))
                .extracting(Finding::kind)
                .containsExactly(Kind.CLASH);
    }

    @Test
    void a_name_may_pass_from_one_company_to_another() {
        assertThat(check("a,Alpha,Oméga [..1999],,media,FR,,,", "b,Oméga,Oméga [2000..],,media,FR,,,"))
                .isEmpty();
    }

    @Test
    void a_company_that_owns_itself_through_another_is_a_cycle() {
        assertThat(check("a,Alpha,,b,media,FR,,,", "b,Beta,,a,media,FR,,,"))
                .extracting(Finding::kind)
                .containsExactly(Kind.CYCLE, Kind.CYCLE);
    }

    @Test
    void owners_that_follow_each_other_are_no_cycle() {
        assertThat(check("a,Alpha,,b [..1999],media,FR,,,", "b,Beta,,a [2000..],media,FR,,,"))
                .isEmpty();
    }

    @Test
    void a_name_listed_twice_is_found_out() {
        assertThat(check("a,Alpha,Beta|bêta,,media,FR,,,"))
                .extracting(Finding::kind, Finding::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.DUPLICATE_NAME, 2L));
    }

    @Test
    void dates_that_are_none_or_end_before_they_begin_are_bad() {
        assertThat(check("a,Alpha,Vieille [2001-02-30..],,media,FR,,,", "b,Beta,,a [2004..2001],media,FR,,,"))
                .extracting(Finding::kind)
                .containsExactly(Kind.BAD_DATE, Kind.BAD_DATE);
    }

    @Test
    void ids_are_slugs_and_come_once_and_owners_are_known() {
        assertThat(check("L'Alpha,Alpha,,,media,FR,,,", "b,Beta,,nobody,media,FR,,,", "b,Gamma,,,media,FR,,,"))
                .extracting(Finding::kind)
                .containsExactly(Kind.BAD_ID, Kind.UNKNOWN_OWNER, Kind.DUPLICATE_ID);
    }

    @Test
    void an_other_name_listed_twice_to_the_letter_is_found_out() {
        assertThat(check("a,Alpha,Alpha [2001..]|Alpha [2001..],,media,FR,,,"))
                .extracting(Finding::kind)
                .containsExactly(Kind.DUPLICATE_NAME);
    }

    @Test
    void a_row_of_too_few_or_too_many_cells_is_unreadable_and_the_others_are_read() {
        assertThat(check("a,Alpha", "b,Beta,,,media,FR,,,,", "c,,,,media,FR,,,", "d,Delta,,a,media,FR,verb,,"))
                .extracting(Finding::toString)
                .satisfiesExactly(
                        few -> assertThat(few).startsWith("line 2: a: unreadable: has 2 cells instead of 9"),
                        many -> assertThat(many).startsWith("line 3: b: unreadable: has 10 cells"),
                        nameless -> assertThat(nameless).isEqualTo("line 4: c: unreadable: has no name"),
                        verb -> assertThat(verb)
                                .startsWith("line 5: d: unreadable: verb is no ambiguity; known are word,"));
    }

    @Test
    void lines_are_those_of_the_file_also_after_empty_lines_and_cells_of_several_lines() {
        String table = "\uFEFF" + HEADER.strip() + "\r\n\r\n,,,,,,,,\r\na,Alpha,,,media,FR,,\"un\r\ndeux\",\r\n\r\n"
                + "b,Alpha,,,media,FR,,,";

        assertThat(RegisterCheck.of(new StringReader(table)))
                .extracting(Finding::toString)
                .containsExactly("line 7: b: clash: Alpha is also a (line 4)");
    }

    @Test
    void a_table_without_the_columns_of_a_register_is_none() {
        assertThat(RegisterCheck.of(new StringReader("")))
                .extracting(Finding::toString)
                .containsExactly("line 1: bad-header: the table is empty; the first line must be " + HEADER.strip());
        assertThat(RegisterCheck.of(new StringReader("id;name\na;Alpha")))
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .startsWith("line 1: bad-header: its columns are id;name; the first line must be");
    }

    @Test
    void a_quotation_mark_that_is_not_closed_is_told() {
        assertThat(check("a,Alpha,,,media,FR,,,", "b,\"Beta,,,media,FR,,,"))
                .extracting(Finding::kind, Finding::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.UNREADABLE, 3L));
    }

    @Test
    void a_table_may_be_judged_as_an_addition_to_a_register() {
        CompanyRegister known = CompanyRegister.read(
                new StringReader(HEADER + "a,Alpha,Oméga [..1999],,media,FR,,,\nb,Beta,,a,media,FR,,,"));

        assertThat(checkWith(known, "c,Gamma,,b,media,FR,,,", "a,Alpha Média,,,media,FR,,,", "d,Alpha,,,media,FR,,,"))
                .isEmpty();
        assertThat(checkWith(known, "c,Oméga,Oméga [1999-12..],,media,FR,,,"))
                .extracting(Finding::toString)
                .containsExactly("line 2: c: clash: Oméga is also a (already in the register)");
        assertThat(checkWith(known, "a,Alpha,,b,media,FR,,,"))
                .extracting(Finding::toString)
                .containsExactly("line 2: a: cycle: owns itself through b");
    }

    private static List<Finding> checkWith(CompanyRegister known, String... rows) {
        return RegisterCheck.of(new StringReader(HEADER + String.join("\n", rows)), known);
    }

    private static List<Finding> check(String... rows) {
        return RegisterCheck.of(new StringReader(HEADER + String.join("\n", rows)));
    }
}
