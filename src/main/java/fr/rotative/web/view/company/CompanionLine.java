package fr.rotative.web.view.company;

import fr.rotative.language.Messages;
import fr.rotative.search.request.DateSpan;
import fr.rotative.search.result.Dossier.Companion;
import fr.rotative.search.result.Dossier.Year;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.CompanySearches;
import fr.rotative.web.view.part.Link;
import java.time.LocalDate;
import java.util.List;

/**
 * A company named in the same articles as another.
 *
 * @param articles how many they are, a link to them
 * @param years those of each year, likewise
 */
public record CompanionLine(Link name, Link articles, List<YearCount> years) {

    /** The articles of one year that name both. */
    public record YearCount(int year, Link articles) {}

    static CompanionLine of(Companion companion, CompanySearches searches, Messages messages) {
        String id = companion.company().id();
        return new CompanionLine(
                new Link(companion.company().name(), Addresses.company(id)),
                new Link(messages.number(companion.articles()), searches.with(id, DateSpan.ALWAYS)),
                companion.years().stream()
                        .map(year -> new YearCount(
                                year.year(), new Link(messages.number(year.articles()), searches.with(id, span(year)))))
                        .toList());
    }

    private static DateSpan span(Year year) {
        return new DateSpan(LocalDate.of(year.year(), 1, 1), LocalDate.of(year.year(), 12, 31));
    }
}
