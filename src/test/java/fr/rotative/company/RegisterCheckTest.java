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
                .containsExactly(Kind.UNREADABLE, Kind.UNREADABLE);
    }

    @Test
    void ids_are_slugs_and_come_once_and_owners_are_known() {
        assertThat(check("L'Alpha,Alpha,,,media,FR,,,", "b,Beta,,nobody,media,FR,,,", "b,Gamma,,,media,FR,,,"))
                .extracting(Finding::kind)
                .containsExactly(Kind.BAD_ID, Kind.DUPLICATE_ID, Kind.UNKNOWN_OWNER);
    }

    private static List<Finding> check(String... rows) {
        return RegisterCheck.of(new StringReader(HEADER + String.join("\n", rows)));
    }
}
