package fr.rotative.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypographyTest {

    @Test
    void puts_a_narrow_space_before_high_points_and_a_full_one_before_a_colon() {
        assertThat(Typography.unbreakable("Vraiment ? Oui ! Enfin ; voyez : ici"))
                .isEqualTo("Vraiment\u202f? Oui\u202f! Enfin\u202f; voyez\u00a0: ici");
    }

    @Test
    void keeps_guillemets_with_what_they_hold() {
        assertThat(Typography.unbreakable("un « plan social » discret"))
                .isEqualTo("un «\u00a0plan social\u00a0» discret");
    }

    @Test
    void adds_no_space_where_the_article_has_none() {
        assertThat(Typography.unbreakable("Yahoo! à 10:30, http://example.org/?a;b"))
                .isEqualTo("Yahoo! à 10:30, http://example.org/?a;b");
    }
}
