package fr.rotative.company.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.NamedCompany;
import fr.rotative.company.CompanyRegister;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisteredCompaniesTest {
    private static final CompanyRecogniser RECOGNISER = new CompanyRecogniser(CompanyRegister.bundled());

    @Test
    void france_telecom_and_orange_are_one_thread() {
        assertThat(ids("2001-02-12", "Les résultats de France Télécom sont attendus."))
                .containsExactly("orange");
        assertThat(ids("2020-02-12", "Les abonnés d'Orange ont perdu le réseau."))
                .containsExactly("orange");
    }

    @Test
    void a_name_is_found_whatever_its_accents_hyphens_dots_and_capitals() {
        assertThat(ids("2001-02-12", "Les titres L.V.M.H. et BNP-Paribas montent, Pages Jaunes baisse."))
                .containsExactly("lvmh", "bnp-paribas", "solocal");
        assertThat(ids("2001-02-12", "Le site Amazon.fr ouvre.")).containsExactly("amazon");
    }

    @Test
    void the_longest_name_wins() {
        assertThat(ids("2015-05-05", "Le chiffre d'affaires de Bouygues Telecom progresse."))
                .containsExactly("bouygues-telecom");
    }

    @Test
    void a_colour_a_town_and_a_crossroads_are_no_companies() {
        assertThat(ids("2019-07-26", "Vigilance orange entre Lyon et Orange : un carrefour est fermé près du casino."))
                .isEmpty();
    }

    @Test
    void a_name_of_two_words_is_not_doubted_because_the_short_one_is_a_town() {
        assertThat(ids("2000-05-05", "La ligne est achetée à France Télécom.")).containsExactly("orange");
    }

    @Test
    void a_unit_with_a_name_of_its_own_is_a_company_of_its_own() {
        assertThat(ids("2008-03-03", "On cite DHL et Deutsche Post, puis les hôtels d'Accor et ceux de Novotel."))
                .containsExactly("dhl", "deutsche-post", "accor", "novotel");
    }

    @Test
    void a_name_that_is_only_a_verb_may_begin_a_sentence() {
        assertThat(ids("2011-03-03", "Google, enfin, propose 900 millions de dollars."))
                .containsExactly("google");
    }

    @Test
    void an_ambiguous_name_needs_a_sign() {
        assertThat(ids("2005-03-02", "Le PDG de Free, Xavier Niel, a répondu.")).containsExactly("free");
        assertThat(ids("2005-03-02", "Un concert de Free jazz a eu lieu.")).isEmpty();
    }

    @Test
    void a_person_who_bears_the_name_of_a_company_is_no_company() {
        assertThat(ids("2020-08-06", "Le pilote Charles Leclerc a gagné. M. Leclerc est content."))
                .isEmpty();
    }

    @Test
    void a_street_a_theorem_and_a_star_are_named_after_others() {
        assertThat(ids(
                        "2008-03-03",
                        "Un immeuble de la rue de la Redoute, une étoile Michelin, le théorème de Thalès."))
                .isEmpty();
    }

    @Test
    void a_name_tied_to_another_is_part_of_it() {
        assertThat(ids("2008-03-03", "La Croix-Rouge est venue, et le bâtonnier Citroën-Lavigne aussi."))
                .isEmpty();
        assertThat(ids("2008-03-03", "L'alliance Renault-Nissan progresse.")).contains("renault");
    }

    @Test
    void a_word_that_opens_a_sentence_needs_a_sign() {
        assertThat(ids("2015-06-06", "Safran compris, la récolte est bonne.")).isEmpty();
        assertThat(ids("2015-06-06", "Les moteurs de Safran volent loin.")).containsExactly("safran");
    }

    @Test
    void what_a_word_that_opens_a_sentence_wants_is_no_sign() {
        assertThat(ids("2015-06-06", "Oracle à sauver, dieux capricieux. Oracle reste muet."))
                .isEmpty();
    }

    @Test
    void other_accents_make_another_name() {
        assertThat(ids("2015-06-06", "La section consacrée à Thalès de Milet est belle."))
                .isEmpty();
        assertThat(ids("2015-06-06", "Les radars de Thales tournent.")).containsExactly("thales");
    }

    @Test
    void in_the_report_of_a_race_the_names_of_firms_are_those_of_teams() {
        assertThat(
                        ids(
                                "2019-07-12",
                                "Le maillot reste à un coureur de Cofidis. Le peloton a roulé ; Red Bull attend sur le podium."))
                .isEmpty();
    }

    @Test
    void a_newspaper_that_is_only_the_source_does_not_count() {
        assertThat(ids("2019-01-14", "Le ministre a confié ses doutes au Figaro, rapporte Le Parisien."))
                .isEmpty();
        assertThat(ids("2019-01-14", "Le groupe Le Monde a vu ses ventes baisser."))
                .containsExactly("le-monde");
    }

    @Test
    void a_platform_where_something_was_said_does_not_count() {
        assertThat(ids("2019-01-14", "Il l'a écrit sur son compte Twitter, puis sur Facebook."))
                .isEmpty();
    }

    @Test
    void a_contracted_article_is_left_out_of_the_surface() {
        List<Mention> mentions = recognise("2019-01-14", "Les actionnaires du Monde se réunissent.");

        assertThat(mentions.get(0).company().places())
                .extracting(NamedCompany.Place::surface)
                .containsExactly("Monde");
    }

    @Test
    void the_article_keeps_the_name_of_its_time_and_the_id_of_today() {
        NamedCompany named = recognise("2015-06-01", "Facebook emploie désormais 10.000 personnes.")
                .get(0)
                .company();

        assertThat(named.name()).isEqualTo("Facebook");
        assertThat(named.id()).isEqualTo("meta");
    }

    @Test
    void a_name_yet_to_come_is_not_the_register_s() {
        assertThat(recognise("2004-06-01", "La société Engie recrute.")).noneMatch(Mention::registered);
        assertThat(recognise("2019-06-01", "La société Engie recrute.")).allMatch(Mention::registered);
    }

    @Test
    void every_mention_says_which_rule_and_which_words_made_it() {
        Mention mention = recognise("2005-03-02", "Le PDG de Free a répondu.").get(0);

        assertThat(mention.rule()).isEqualTo("owned");
        assertThat(mention.cue()).isEqualTo("pdg");
        assertThat(mention.registered()).isTrue();
    }

    private static List<String> ids(String published, String text) {
        return recognise(published, text).stream()
                .map(mention -> mention.company().id())
                .toList();
    }

    private static List<Mention> recognise(String published, String text) {
        return RECOGNISER.recognise(Articles.of(published, "Un titre sans nom propre", text));
    }
}
