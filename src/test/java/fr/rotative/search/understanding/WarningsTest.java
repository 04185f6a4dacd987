package fr.rotative.search.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.rotative.language.Language;
import fr.rotative.language.Messages;
import fr.rotative.search.query.QueryParser;
import fr.rotative.search.result.SearchResult.Warning;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarningsTest {
    private static final Messages FRENCH = Messages.in(Language.FRENCH);

    @Test
    void the_same_fault_at_many_places_is_told_once_with_the_number_of_the_others() {
        List<Warning> warnings = warnings("fusion " + "(".repeat(15) + "rachat)");

        assertThat(warnings).extracting(Warning::position, Warning::others).containsExactly(tuple(7, 13));
        assertThat(said(warnings.get(0))).endsWith(" à la fin. (et 13 autres du même genre)");
    }

    @Test
    void a_hundred_faults_of_one_kind_are_told_by_the_first_few() {
        List<Warning> warnings = warnings("fusion) ab* cd* de* fg* de* un:x");

        assertThat(warnings)
                .extracting(Warning::position, Warning::others)
                .containsExactly(tuple(6, 0), tuple(8, 0), tuple(12, 0), tuple(16, 2), tuple(28, 0));
        assertThat(warnings("x:y ".repeat(45))).hasSize(1);
    }

    @Test
    void one_other_is_said_in_the_singular() {
        assertThat(said(warnings("fusion () rachat ()").get(0))).endsWith("(et 1 autre du même genre)");
    }

    private static List<Warning> warnings(String q) {
        return Warnings.of(QueryParser.parse(q).misreadings());
    }

    private static String said(Warning warning) {
        return FRENCH.say(warning.reason());
    }
}
