package fr.rotative.web.view.company;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.language.Language;
import fr.rotative.language.Messages;
import fr.rotative.search.company.CompanyDirectory.Entry;
import fr.rotative.search.company.CompanyDirectory.Listing;
import fr.rotative.search.company.CompanyDirectory.Part;
import fr.rotative.search.company.CompanyDirectory.Question;
import fr.rotative.search.result.Company;
import fr.rotative.web.address.DirectoryParameters;
import fr.rotative.web.view.company.DirectoryView.Choice;
import fr.rotative.web.view.part.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryViewTest {
    private static final Company ORANGE = new Company("orange", "Orange", "telecom", true);
    private static final Company EDITEL = new Company("editel", "Editel", null, false);

    @Test
    void leads_to_each_letter_and_sector_and_back_from_the_chosen_one() {
        DirectoryView view = view("sector=telecom", 1);

        assertThat(view.letters())
                .containsExactly(
                        new Choice("0–9", "2", "/societes?initial=0-9&sector=telecom", false),
                        new Choice("O", "1\u202f200", "/societes?initial=O&sector=telecom", false));
        assertThat(view.sectors())
                .containsExactly(
                        new Choice("Énergie", "3", "/societes?sector=energy", false),
                        new Choice("Télécommunications", "1", "/societes", true));
    }

    @Test
    void says_which_companies_it_lists() {
        assertThat(view("", 1234).count()).isEqualTo("1\u202f234\u00a0sociétés");
        assertThat(view("q=oran&initial=O&sector=telecom", 1).count())
                .isEqualTo("1\u00a0société à la lettre O, dans le secteur «\u00a0Télécommunications\u00a0»,"
                        + " dont un nom commence par «\u00a0oran\u00a0»");
    }

    @Test
    void turns_the_pages_of_a_long_list() {
        DirectoryView second = view("initial=O&page=2", 250);

        assertThat(second.previous()).isEqualTo("/societes?initial=O");
        assertThat(second.next()).isEqualTo("/societes?initial=O&page=3");
        assertThat(view("page=3", 250).next()).isNull();
        assertThat(view("", 100).next()).isNull();
    }

    @Test
    void tells_the_name_by_which_a_company_was_found_and_whether_articles_alone_know_it() {
        List<CompanyLine> lines = view("q=fr", 2).companies();

        assertThat(lines.get(0).alias()).isEqualTo("ancien nom\u00a0: France Télécom, de 1988 à 2013");
        assertThat(lines.get(0).discovered()).isFalse();
        assertThat(lines.get(0).articles()).isEqualTo(new Link("40", "/recherche?company=orange"));
        assertThat(lines.get(1).alias()).isNull();
        assertThat(lines.get(1).discovered()).isTrue();
    }

    private static DirectoryView view(String query, long total) {
        Question asked = DirectoryParameters.read(query);
        Company.Name former = asked.q().equals("fr") ? new Company.Name("France Télécom", 1988, 2013) : null;
        return DirectoryView.of(
                asked,
                new Listing(
                        total,
                        List.of(new Entry(ORANGE, 40, former), new Entry(EDITEL, 1, null)),
                        List.of(new Part("0-9", 2), new Part("O", 1200)),
                        List.of(new Part("energy", 3), new Part("telecom", 1))),
                Messages.in(Language.FRENCH));
    }
}
