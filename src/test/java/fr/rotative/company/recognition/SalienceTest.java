package fr.rotative.company.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.Article;
import fr.rotative.article.NamedCompany.Salience;
import fr.rotative.company.CompanyRegister;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SalienceTest {
    private static final CompanyRecogniser RECOGNISER = new CompanyRecogniser(CompanyRegister.bundled());

    @Test
    void a_company_of_the_title_is_what_the_article_is_about() {
        Article article = Articles.of(
                "2001-05-02", "Wanadoo s'installe à Lille", "Le fournisseur Wanadoo ouvre. Son rival AOL attend.");

        assertThat(with(article, Salience.MAIN)).containsExactly("Wanadoo");
        assertThat(with(article, Salience.MENTION)).containsExactly("AOL");
    }

    @Test
    void a_company_in_the_brackets_of_a_title_only_says_who_another_is() {
        Article article = Articles.of("2001-05-02", "Alapage (Wanadoo) recrute", "Le libraire Alapage recrute.");

        assertThat(with(article, Salience.MAIN)).containsExactly("Alapage");
    }

    @Test
    void without_a_company_in_the_title_the_one_most_named_from_the_start_is_central() {
        Article article = Articles.of(
                "2001-05-02",
                "Un libraire voit grand",
                "Alapage embauche. Le site Alapage livre plus vite.",
                "Alapage vise l'équilibre. Amazon observe.");

        assertThat(with(article, Salience.MAIN)).containsExactly("Alapage");
    }

    @Test
    void companies_come_in_the_order_of_their_first_naming() {
        Article article = Articles.of("2001-05-02", "La journée", "Wanadoo, AOL, Alapage. Et encore Wanadoo.");

        assertThat(names(RECOGNISER.recognise(article).stream())).containsExactly("Wanadoo", "AOL", "Alapage");
    }

    @Test
    void the_same_article_always_has_the_same_companies() {
        Article article = Articles.of("2001-05-02", "Wanadoo et AOL", "Wanadoo, AOL et la start-up Brumelis.");

        assertThat(RECOGNISER.recognise(article)).isEqualTo(RECOGNISER.recognise(article));
    }

    private static List<String> with(Article article, Salience salience) {
        return names(RECOGNISER.recognise(article).stream()
                .filter(mention -> mention.company().salience() == salience));
    }

    private static List<String> names(Stream<Mention> mentions) {
        return mentions.map(mention -> mention.company().name()).toList();
    }
}
