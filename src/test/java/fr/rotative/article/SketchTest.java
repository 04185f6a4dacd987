package fr.rotative.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SketchTest {
    private static final String INTRODUCTION = "Chaque semaine, la rédaction choisit un site marchand et le passe au"
            + " crible. Prix, délais, service après la vente : rien n’est laissé au hasard.";

    private static final List<String> VOCABULARY = Arrays.asList(
            ("société marché réseau groupe filiale action bourse client offre service accès débit ligne prix vente"
                            + " portail moteur site page contenu presse libraire fonds capital levée franc million"
                            + " actionnaire président directeur salarié emploi départ accord rachat fusion concurrent"
                            + " licence opérateur mobile terminal norme serveur base logiciel éditeur version projet")
                    .split(" "));

    @Test
    void half_a_dozen_changed_words_in_two_hundred_leave_texts_near() {
        List<String> words = words(200, 1);
        List<String> corrected = new ArrayList<>(words);
        for (int i = 15; i < 200; i += 33) {
            corrected.set(i, "autrement");
        }

        assertThat(sketch(corrected).isNear(sketch(words))).isTrue();
    }

    @Test
    void a_text_cut_by_a_quarter_stays_near() {
        List<String> words = words(400, 2);

        assertThat(sketch(words.subList(0, 300)).isNear(sketch(words))).isTrue();
    }

    @Test
    void a_text_cut_by_half_is_another_text() {
        List<String> words = words(400, 3);

        assertThat(sketch(words.subList(0, 200)).isNear(sketch(words))).isFalse();
    }

    @Test
    void unrelated_articles_of_the_same_words_are_far_apart() {
        for (int seed = 10; seed < 60; seed += 2) {
            assertThat(sketch(words(300, seed)).agreement(sketch(words(300, seed + 1))))
                    .isLessThan(5);
        }
    }

    @Test
    void a_sketch_is_read_as_it_was_written() {
        Sketch sketch = sketch(words(200, 6));
        Sketch none = sketch(words(10, 7));

        assertThat(Sketch.read(sketch.written())).isEqualTo(sketch);
        assertThat(Sketch.read(none.written())).isEqualTo(none);
        assertThat(sketch.written()).hasSize(172);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Sketch.read("0:9d2d"));
    }

    @Test
    void a_standing_introduction_makes_no_near_duplicates() {
        Sketch one = Sketch.of(text(INTRODUCTION, String.join(" ", words(120, 4))));
        Sketch other = Sketch.of(text(INTRODUCTION, String.join(" ", words(120, 5))));

        assertThat(one.agreement(other)).isPositive().isLessThan(Sketch.NEAR);
    }

    @Test
    void case_accents_punctuation_and_typography_do_not_count() {
        String written = "L’œuvre du siècle : « Où est-ce ? », demande-t-on… ".repeat(6);
        String typed = "L'oeuvre du siecle: \"OU EST-CE?\", demande-t-on... ".repeat(6);
        String decomposed =
                "L’œuvre du sie\u0300cle\u00a0: «\u202fOu\u0300 est\u2011ce\u202f?\u00a0», deman\u00adde-t-on… "
                        .repeat(6);

        assertThat(Sketch.of(text(typed))).isEqualTo(Sketch.of(text(written)));
        assertThat(Sketch.of(text(decomposed))).isEqualTo(Sketch.of(text(written)));
    }

    @Test
    void title_lead_and_the_breaks_between_paragraphs_do_not_count() {
        String first = String.join(" ", words(50, 6));
        String second = String.join(" ", words(50, 7));

        assertThat(Sketch.of(new Text("Autre titre", "Autre chapô", List.of("## " + first, second))))
                .isEqualTo(Sketch.of(text(first + ". " + second.toUpperCase(Locale.FRENCH))));
    }

    @Test
    void a_text_of_less_than_forty_words_has_none() {
        assertThat(sketch(words(39, 8)).isEmpty()).isTrue();
        assertThat(Sketch.of(text()).isEmpty()).isTrue();
        assertThat(sketch(words(39, 8)).isNear(sketch(words(39, 8)))).isFalse();
        assertThat(sketch(words(40, 8)).terms()).hasSize(Sketch.POSITIONS).doesNotHaveDuplicates();
    }

    /** The share of agreeing positions is what it says it is, over many texts. */
    @Test
    void agreement_estimates_the_resemblance() {
        double sum = 0;
        for (int seed = 100; seed < 200; seed++) {
            List<String> words = words(400, seed);
            sum += sketch(words.subList(0, 300)).agreement(sketch(words));
        }

        assertThat(sum / 100 / Sketch.POSITIONS).isBetween(0.73, 0.77);
    }

    /** A sketch that is stored is compared with those of later years, made elsewhere. */
    @Test
    void the_sketch_of_a_text_never_changes() {
        assertThat(Sketch.of(text("Le moteur indexe la presse. ".repeat(10))).terms())
                .startsWith("0:9d2d", "1:c314", "2:dd9c");
    }

    private static Sketch sketch(List<String> words) {
        return Sketch.of(text(String.join(" ", words)));
    }

    private static Text text(String... paragraphs) {
        return new Text("Titre", null, List.of(paragraphs));
    }

    private static List<String> words(int count, long seed) {
        Random random = new Random(seed);
        return random.ints(count, 0, VOCABULARY.size())
                .mapToObj(VOCABULARY::get)
                .toList();
    }
}
