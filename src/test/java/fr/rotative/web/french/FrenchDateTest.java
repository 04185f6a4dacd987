package fr.rotative.web.french;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.ArticleDocument.Published;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FrenchDateTest {

    @Test
    void writes_the_month_in_words() {
        assertThat(FrenchDate.of(LocalDate.of(2001, 2, 12))).isEqualTo("12\u00a0février 2001");
    }

    @Test
    void makes_the_first_of_a_month_an_ordinal() {
        assertThat(FrenchDate.of(LocalDate.of(2001, 3, 1))).isEqualTo("1er\u00a0mars 2001");
    }

    @Test
    void says_no_more_than_is_known() {
        assertThat(FrenchDate.of(published("2001-03", "month"))).isEqualTo("mars 2001");
        assertThat(FrenchDate.of(published("2001", "year"))).isEqualTo("2001");
    }

    @Test
    void says_so_when_there_is_no_date() {
        assertThat(FrenchDate.of((Published) null)).isEqualTo("sans date");
    }

    @Test
    void gives_the_hour_of_Paris() {
        assertThat(FrenchDate.of(Instant.parse("2026-07-14T22:05:00Z")))
                .isEqualTo("15\u00a0juillet 2026 à 0\u00a0h\u00a005");
    }

    private static Published published(String on, String precision) {
        return new Published(on, precision, "text", LocalDate.of(2001, 1, 1));
    }
}
