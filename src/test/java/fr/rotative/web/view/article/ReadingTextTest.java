package fr.rotative.web.view.article;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.NamedCompany;
import fr.rotative.article.NamedCompany.Place;
import fr.rotative.article.NamedCompany.Salience;
import fr.rotative.search.result.Occurrence;
import fr.rotative.web.view.SampleArticle;
import fr.rotative.web.view.article.ReadingText.Piece;
import fr.rotative.web.view.article.ReadingText.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingTextTest {

    @Test
    void links_a_company_where_the_text_names_it() {
        ReadingText text = ReadingText.of(SampleArticle.TELECOM.document(), List.of());

        assertThat(text.body().get(0).runs())
                .containsExactly(
                        new Run("Chez ", null),
                        new Run("Internet Telecom", "/societes/internet-telecom"),
                        new Run(", on confirme.", null));
    }

    @Test
    void sets_a_cross_head_without_its_mark() {
        ReadingText text = ReadingText.of(SampleArticle.TELECOM.document(), List.of());

        assertThat(text.body().get(1).crossHead()).isTrue();
        assertThat(text.body().get(1).runs())
                .containsExactly(new Run("Le rôle de ", null), new Run("Cegetel", "/societes/cegetel"));
    }

    @Test
    void keeps_punctuation_from_beginning_a_line() {
        ReadingText text = ReadingText.of(SampleArticle.TELECOM.document(), List.of());

        assertThat(text.title().get(1).text()).isEqualTo(" licencie\u00a0: 60 départs");
    }

    @Test
    void leaves_out_a_mark_that_is_not_what_the_text_says() {
        NamedCompany misplaced =
                company(new Place("0", 6, "Internet Telecom"), new Place("0", 500, "Internet Telecom"));
        ReadingText text =
                ReadingText.of(SampleArticle.TELECOM.withCompanies(misplaced).document(), List.of());

        assertThat(text.body().get(0).runs()).containsExactly(new Run("Chez Internet Telecom, on confirme.", null));
    }

    @Test
    void leaves_out_a_mark_within_another() {
        NamedCompany overlapping = company(new Place("0", 5, "Internet Telecom"), new Place("0", 14, "Telecom"));
        ReadingText text =
                ReadingText.of(SampleArticle.TELECOM.withCompanies(overlapping).document(), List.of());

        assertThat(text.body().get(0).runs()).hasSize(3);
    }

    @Test
    void marks_what_was_looked_for_and_keeps_the_link_of_a_company_whole() {
        ReadingText text = ReadingText.of(
                SampleArticle.TELECOM.document(),
                List.of(
                        new Occurrence("title", 9, "Telecom licencie"),
                        new Occurrence("0", 14, "Telecom"),
                        new Occurrence("1", 3, "Le rôle")));

        assertThat(text.title())
                .containsExactly(
                        run("/societes/internet-telecom", piece("Internet "), new Piece("Telecom", 1, true)),
                        run(null, new Piece(" licencie", 1, false), piece("\u00a0: 60 départs")));
        assertThat(text.body().get(0).runs().get(1))
                .isEqualTo(run("/societes/internet-telecom", piece("Internet "), new Piece("Telecom", 2, true)));
        assertThat(text.body().get(1).runs().get(0)).isEqualTo(run(null, new Piece("Le rôle", 3, true), piece(" de ")));
        assertThat(text.passages()).isEqualTo(3);
    }

    private static Run run(@Nullable String company, Piece... pieces) {
        return new Run(List.of(pieces), company);
    }

    private static Piece piece(String text) {
        return new Piece(text, 0, false);
    }

    private static NamedCompany company(Place... places) {
        return new NamedCompany("internet-telecom", "Internet Telecom", Salience.MAIN, List.of(places));
    }
}
