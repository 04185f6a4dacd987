package fr.rotative.web.view.company;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.language.Language;
import fr.rotative.language.Messages;
import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.result.Company;
import fr.rotative.search.result.Company.Name;
import fr.rotative.search.result.Dossier;
import fr.rotative.search.result.SearchResult.Timeline;
import fr.rotative.web.view.company.CompanyHistory.Dated;
import fr.rotative.web.view.company.CompanyHistory.Owner;
import fr.rotative.web.view.part.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompanyHistoryTest {

    @Test
    void tells_names_from_the_oldest_to_that_of_today() {
        CompanyHistory history = history(
                new Name("Orange", null, null),
                new Name("France Télécom", 1988, 2013),
                new Name("FT", null, 2013),
                new Name("Sosh", null, null),
                new Name("Itinéris", 1992, 2001));

        assertThat(history.names())
                .containsExactly(
                        new Dated("FT", "jusqu’en 2013"),
                        new Dated("France Télécom", "de 1988 à 2013"),
                        new Dated("Itinéris", "de 1992 à 2001"),
                        new Dated("Orange", "aujourd’hui"));
        assertThat(history.aliases()).containsExactly("Sosh");
    }

    @Test
    void tells_since_when_the_present_name_holds_if_it_is_known() {
        assertThat(history(new Name("Orange", 2013, null), new Name("France Télécom", 1988, 2013))
                        .names())
                .last()
                .isEqualTo(new Dated("Orange", "depuis 2013"));
    }

    @Test
    void has_nothing_to_tell_of_a_company_that_was_always_called_so() {
        assertThat(history(new Name("Orange", null, null)).names()).isEmpty();
    }

    @Test
    void tells_owners_with_their_years_where_they_are_known() {
        assertThat(history().owners())
                .containsExactly(
                        new Owner(new Link("Vivendi", "/societes/vivendi"), "de 2000 à 2002"),
                        new Owner(new Link("Iliad", "/societes/iliad"), ""));
    }

    private static CompanyHistory history(Name... names) {
        Company orange = new Company("orange", "Orange", null, true);
        List<Company.Owner> owners = List.of(
                new Company.Owner(new Company("vivendi", "Vivendi", null, true), 2000, 2002),
                new Company.Owner(new Company("iliad", "Iliad", null, true), null, null));
        Timeline none = new Timeline(Interval.MONTH, 0, List.of());
        Dossier.Central central = new Dossier.Central(0, List.of());
        return CompanyHistory.of(
                new Dossier(orange, 0, List.of(names), owners, none, List.of(), null, List.of(), central),
                Messages.in(Language.FRENCH));
    }
}
