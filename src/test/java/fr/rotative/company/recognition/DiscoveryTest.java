package fr.rotative.company.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.NamedCompany;
import fr.rotative.company.CompanyRegister;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscoveryTest {
    private static final CompanyRecogniser RECOGNISER = new CompanyRecogniser(CompanyRegister.of(List.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hier, la société Brumelis a fermé. | Brumelis | company-noun",
                "C'est ce qu'indique l'éditeur nantais Velorine. | Velorine | company-noun",
                "Le géant de la location Trimaro se tait. | Trimaro | company-noun",
                "Il parle du PDG de Calderis. | Calderis | owned",
                "Elle travaille chez Mirandole. | Mirandole | chez",
                "On cite Valdoreille, filiale de l'opérateur. | Valdoreille | apposition",
                "Hier, Ondapure a levé dix millions d'euros. | Ondapure | company-verb",
                "On dit que Tarnival SA va mieux. | Tarnival | legal-form",
                "Le canadien Oxbarn arrive. | Oxbarn | nationality",
                "De grands éditeurs comme Perlinor attendent. | Perlinor | such-as",
                "Le tribunal a placé Gestalia en redressement judiciaire. | Gestalia | insolvency",
                "Voici venir Estuaire Capital. | Estuaire Capital | company-word",
                "On achète sur Brindezinc.net et ailleurs. | Brindezinc.net | domain",
                "Le jeu est édité par Oxyrelle. | Oxyrelle | made-by",
                "Hier, Grivalis, la filiale espagnole du groupe, se tait. | Grivalis | enclosed-apposition",
            })
    void the_language_around_a_name_makes_it_a_company(String sentence, String name, String rule) {
        assertThat(recognise("Une journée", sentence))
                .extracting(mention -> mention.company().name(), Mention::rule, Mention::registered)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(name, rule, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le directeur, Honoré Lambertin, est chez lui. | a person",
                "Le maire de Montrelais a parlé au préfet. | a place",
                "Le ministre a rencontré la CGT et l'Autorité des jeux. | institutions",
                "Il a joué au jeu Donjon Perdu sur la console Mégatron. | things",
                "Lundi, le gouvernement a annoncé un plan. | a day",
                "Lits fermés, brancards dans les couloirs. | a word that opens a sentence",
                "Ferme à vendre. Ferme achetée. | a noun that looks like a verb",
                "On a vu « The Ocean Network » hier. | a film",
                "Le préfet a reçu SUD-Rail et d'autres. | a union",
                "La Banque d'Angleterre a baissé ses taux. | a central bank",
                "Auguste Perdreau a vendu sa maison. | a person by a given name of the dictionary",
            })
    void a_name_without_a_sign_is_none(String sentence, String what) {
        assertThat(names(recognise("Une journée", sentence))).as(what).isEmpty();
    }

    @Test
    void an_article_after_et_opens_the_name_of_another() {
        assertThat(names(recognise("Une journée", "Citons la Mutuelle du Verger et la Caisse des Moulins.")))
                .containsExactly("Mutuelle du Verger", "Caisse des Moulins");
    }

    @Test
    void a_noun_with_a_verb_of_its_own_is_no_apposition() {
        assertThat(names(recognise("Une journée", "Selon les chiffres de Grivalis, l'opérateur estime le prix.")))
                .isEmpty();
    }

    @Test
    void a_person_s_surname_alone_stays_a_person() {
        assertThat(names(recognise("Une journée", "Colette Marsan a démissionné. Hier, Marsan a vendu sa maison.")))
                .isEmpty();
    }

    @Test
    void a_list_makes_companies_of_the_neighbours_of_a_company() {
        assertThat(names(recognise("Une journée", "La start-up Brumelis, Velorine et Trimaro se sont alliées.")))
                .containsExactly("Brumelis", "Velorine", "Trimaro");
    }

    @Test
    void a_short_form_and_an_acronym_belong_to_the_full_name() {
        List<Mention> mentions = recognise(
                "Une journée",
                "La société Halcyon Verre Industries (HVI) recrute. Chez Halcyon, on se réjouit. HVI aussi.");

        assertThat(mentions).hasSize(1);
        assertThat(mentions.get(0).company().places())
                .extracting(NamedCompany.Place::surface)
                .contains("Halcyon Verre Industries", "HVI", "Halcyon");
    }

    @Test
    void in_the_report_of_a_concert_a_groupe_is_a_band() {
        assertThat(names(recognise(
                        "La nuit du rock", "Le groupe Mirandole a ouvert. Deux rappels, un concert de guitares.")))
                .isEmpty();
    }

    @Test
    void weak_signs_count_only_together() {
        assertThat(names(recognise("Une journée", "Le président de Cormelles parle.")))
                .isEmpty();
        assertThat(names(recognise(
                        "Cormelles se défend",
                        "Le président de Cormelles parle. Un accord avec Cormelles est proche.")))
                .containsExactly("Cormelles");
    }

    @Test
    void a_discovered_company_has_the_id_of_its_folded_name() {
        assertThat(recognise("Une journée", "La société Éclat d'Azur... la start-up Éclatix recrute."))
                .extracting(mention -> mention.company().id())
                .contains("eclatix");
    }

    @Test
    void places_say_where_the_name_stands() {
        Mention mention = recognise("Brumelis recrute", "À Lyon, la société Brumelis recrute.")
                .get(0);

        assertThat(mention.company().places())
                .containsExactly(
                        new NamedCompany.Place("title", 0, "Brumelis"), new NamedCompany.Place("0", 19, "Brumelis"));
    }

    private static List<String> names(List<Mention> mentions) {
        return mentions.stream().map(mention -> mention.company().name()).toList();
    }

    private static List<Mention> recognise(String title, String text) {
        return RECOGNISER.recognise(Articles.of("2001-02-12", title, text));
    }
}
