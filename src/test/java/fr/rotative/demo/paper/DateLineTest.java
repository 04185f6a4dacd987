package fr.rotative.demo.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateLineTest {
    private final DateLine first = new DateLine(LocalDate.of(1999, 2, 1));

    @Test
    void the_first_of_a_month_is_an_ordinal() {
        assertThat(first.inWords()).isEqualTo("Lundi 1er février 1999");
        assertThat(first.withoutWeekday()).isEqualTo("1er février 1999");
    }

    @Test
    void figures_keep_their_zeros() {
        assertThat(first.inFigures()).isEqualTo("01/02/1999");
        assertThat(first.inShortFigures()).isEqualTo("01/02/99");
    }

    @Test
    void a_month_has_a_capital_at_the_head_of_a_list() {
        assertThat(first.month()).isEqualTo("Février 1999");
    }
}
