package fr.rotative.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.NamedCompany;
import fr.rotative.article.NamedCompany.Place;
import fr.rotative.article.NamedCompany.Salience;
import fr.rotative.web.view.ReadingText.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTextTest {

    @Test
    void links_a_company_where_the_text_names_it() {
        ReadingText text = ReadingText.of(SampleArticle.TELECOM.document());

        assertThat(text.body().get(0).runs())
                .containsExactly(
                        new Run("Chez ", null),
                        new Run("Internet Telecom", "/societes/internet-telecom"),
                        new Run(", on confirme.", null));
    }

    @Test
    void sets_a_cross_head_without_its_mark() {
        ReadingText text = ReadingText.of(SampleArticle.TELECOM.document());

        assertThat(text.body().get(1).crossHead()).isTrue();
        assertThat(text.body().get(1).runs())
                .containsExactly(new Run("Le rôle de ", null), new Run("Cegetel", "/societes/cegetel"));
    }

    @Test
    void keeps_punctuation_from_beginning_a_line() {
        ReadingText text = ReadingText.of(SampleArticle.TELECOM.document());

        assertThat(text.title().get(1).text()).isEqualTo(" licencie\u00a0: 60 départs");
    }

    @Test
    void leaves_out_a_mark_that_is_not_what_the_text_says() {
        NamedCompany misplaced =
                company(new Place("0", 6, "Internet Telecom"), new Place("0", 500, "Internet Telecom"));
        ReadingText text =
                ReadingText.of(SampleArticle.TELECOM.withCompanies(misplaced).document());

        assertThat(text.body().get(0).runs()).containsExactly(new Run("Chez Internet Telecom, on confirme.", null));
    }

    @Test
    void leaves_out_a_mark_within_another() {
        NamedCompany overlapping = company(new Place("0", 5, "Internet Telecom"), new Place("0", 14, "Telecom"));
        ReadingText text =
                ReadingText.of(SampleArticle.TELECOM.withCompanies(overlapping).document());

        assertThat(text.body().get(0).runs()).hasSize(3);
    }

    private static NamedCompany company(Place... places) {
        return new NamedCompany("internet-telecom", "Internet Telecom", Salience.MAIN, List.of(places));
    }
}
