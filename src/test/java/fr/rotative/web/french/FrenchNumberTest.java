package fr.rotative.web.french;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrenchNumberTest {

    @Test
    void sets_groups_of_three_apart_by_a_narrow_space_that_does_not_break() {
        assertThat(FrenchNumber.of(1240)).isEqualTo("1\u202f240");
        assertThat(FrenchNumber.of(1_234_567)).isEqualTo("1\u202f234\u202f567");
        assertThat(FrenchNumber.of(999)).isEqualTo("999");
    }

    @Test
    void begins_the_plural_at_two() {
        assertThat(FrenchNumber.counted(0, "article")).isEqualTo("0\u00a0article");
        assertThat(FrenchNumber.counted(1, "article")).isEqualTo("1\u00a0article");
        assertThat(FrenchNumber.counted(2, "article")).isEqualTo("2\u00a0articles");
    }

    @Test
    void says_a_share_no_more_precisely_than_it_is_worth() {
        assertThat(FrenchNumber.share(42, 100)).isEqualTo("42\u00a0%");
        assertThat(FrenchNumber.share(35, 1000)).isEqualTo("3,5\u00a0%");
        assertThat(FrenchNumber.share(426, 1000)).isEqualTo("43\u00a0%");
        assertThat(FrenchNumber.share(1, 100_000)).isEqualTo("moins de 0,1\u00a0%");
    }

    @Test
    void joins_the_last_of_a_list_by_et() {
        assertThat(FrenchList.of(List.of())).isEmpty();
        assertThat(FrenchList.of(List.of("Delmas"))).isEqualTo("Delmas");
        assertThat(FrenchList.of(List.of("Delmas", "Petit", "Roux"))).isEqualTo("Delmas, Petit et Roux");
    }
}
