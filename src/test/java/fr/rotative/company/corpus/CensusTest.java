package fr.rotative.company.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.Article;
import fr.rotative.company.Company;
import fr.rotative.company.CompanyRegister;
import fr.rotative.company.DatedName;
import fr.rotative.company.recognition.Articles;
import fr.rotative.company.recognition.CompanyRecogniser;
import fr.rotative.company.recognition.Mention;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CensusTest {
    private static final CompanyRecogniser ALONE = new CompanyRecogniser(CompanyRegister.EMPTY);
    private static final String SOLD = "Hier, la société Brumelis a vendu ses magasins.";
    private static final String HIRED = "La start-up Brumelis recrute trente personnes.";
    private static final String BARE = "On en parle beaucoup, et de Brumelis aussi.";

    @Test
    void a_company_that_two_articles_vouch_for_is_recognised_by_its_name_alone() {
        assertThat(companies(ALONE, BARE)).isEmpty();

        CompanyRecogniser told = toldBy(SOLD, HIRED, BARE);

        assertThat(told.recognise(article(BARE)))
                .extracting(mention -> mention.company().id(), Mention::rule, Mention::registered)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("brumelis", "corpus", false));
    }

    @Test
    void one_article_is_not_enough() {
        assertThat(companies(toldBy(SOLD, BARE, BARE), BARE)).isEmpty();
        assertThat(confirmed(SOLD + " " + HIRED + " On lit brumelis.fr. La société Brumelis.fr se tait."))
                .as("however often and in whatever spelling it names the company")
                .isEmpty();
    }

    @Test
    void spellings_are_one_company_under_the_most_frequent() {
        List<Company> confirmed = confirmed(
                "La société PagesVertes recrute.",
                "La société PagesVertes ferme.",
                "La start-up Pages Vertes recrute.",
                "La start-up Pages-Vertes se tait.",
                "La société Pagesvertes.com se tait.");

        assertThat(confirmed).extracting(Company::id).containsExactly("pagesvertes");
        assertThat(names(confirmed.get(0)))
                .containsExactlyInAnyOrder("PagesVertes", "Pages Vertes", "Pages-Vertes", "Pagesvertes.com");
    }

    @Test
    void of_equally_frequent_names_the_fullest_is_the_first_and_a_web_address_the_last() {
        assertThat(confirmed("La société Brumelis.net recrute.", SOLD))
                .extracting(CensusTest::names)
                .containsExactly(List.of("Brumelis", "Brumelis.net"));
    }

    @Test
    void a_web_address_is_another_name_only_of_what_is_a_company() {
        assertThat(confirmed("La société Lozère.fr recrute.", "La société Lozère.fr ferme.", "Il vit en Lozère."))
                .extracting(CensusTest::names)
                .containsExactly(List.of("Lozère.fr"));
    }

    @Test
    void a_short_name_belongs_to_the_full_name_that_articles_use_beside_it() {
        List<Company> confirmed = confirmed(
                "La société Oxyrelle Softworks recrute. On attend beaucoup d'Oxyrelle.",
                "La société Oxyrelle Softworks ferme.",
                "La société Oxyrelle se tait.");

        assertThat(confirmed).extracting(CensusTest::names).containsExactly(List.of("Oxyrelle Softworks", "Oxyrelle"));
    }

    @Test
    void a_short_name_of_two_companies_belongs_to_neither() {
        List<Company> confirmed = confirmed(
                "La société Oxyrelle Softworks recrute. On attend beaucoup d'Oxyrelle.",
                "La société Oxyrelle Softworks ferme.",
                "La société Oxyrelle Banque ferme. On attend beaucoup d'Oxyrelle.",
                "La société Oxyrelle Banque recrute.");

        assertThat(confirmed)
                .extracting(CensusTest::names)
                .containsExactlyInAnyOrder(List.of("Oxyrelle Softworks"), List.of("Oxyrelle Banque"));
    }

    @Test
    void a_name_that_nearly_all_articles_take_for_no_company_is_none() {
        String error = "Le géant Ventoline arrive.";
        String[] corpus = Stream.concat(
                        Stream.of(error),
                        Collections.nCopies(7, "Il prend de la Ventoline chaque matin, dit-on.").stream())
                .toArray(String[]::new);
        assertThat(companies(ALONE, error)).containsExactly("ventoline");

        assertThat(companies(toldBy(corpus), error)).isEmpty();
    }

    @Test
    void a_confirmed_name_that_is_also_a_word_needs_a_sign() {
        CompanyRecogniser told =
                toldBy("La société Bobine recrute.", "La start-up Bobine ferme.", "Le patron de Bobine se tait.");

        assertThat(companies(told, "Bobine à bobine, il a tout filmé.")).isEmpty();
        assertThat(companies(told, "Le PDG de Bobine se tait.")).containsExactly("bobine");
    }

    @Test
    void what_a_register_knows_is_not_confirmed_beside_it() {
        CompanyRegister register = CompanyRegister.read(new StringReader("""
                id,name,other_names,owners,sector,country,ambiguity,cues,website
                brumelis-group,Brumelis Group,Brumelis,,retail,FR,,,
                """));
        CorpusCompanies corpus = toldByAll(SOLD, HIRED);
        assertThat(corpus.confirmed().all()).hasSize(1);

        assertThat(corpus.besides(register).confirmed().all()).isEmpty();
        assertThat(companies(new CompanyRecogniser(register, corpus), BARE)).containsExactly("brumelis-group");
    }

    @Test
    void the_order_of_the_articles_does_not_matter() {
        CorpusCompanies one =
                toldByAll(SOLD, HIRED, "La société Pages Vertes recrute.", "La société PagesVertes ferme.");
        CorpusCompanies other =
                toldByAll("La société PagesVertes ferme.", HIRED, "La société Pages Vertes recrute.", SOLD);

        assertThat(one.fingerprint()).isEqualTo(other.fingerprint()).isNotEmpty();
        assertThat(one.confirmed().all()).hasSize(2);
    }

    private static CompanyRecogniser toldBy(String... articles) {
        return new CompanyRecogniser(CompanyRegister.EMPTY, toldByAll(articles));
    }

    private static List<Company> confirmed(String... articles) {
        return List.copyOf(toldByAll(articles).confirmed().all());
    }

    private static CorpusCompanies toldByAll(String... articles) {
        Census census = new Census();
        Stream.of(articles).map(CensusTest::article).map(ALONE::sightings).forEach(census::add);
        return census.outcome();
    }

    private static List<String> companies(CompanyRecogniser recogniser, String sentence) {
        return recogniser.recognise(article(sentence)).stream()
                .map(mention -> mention.company().id())
                .toList();
    }

    private static List<String> names(Company company) {
        return company.names().stream().map(DatedName::name).toList();
    }

    private static Article article(String text) {
        return Articles.of("2001-02-12", "Une journée", text);
    }
}
