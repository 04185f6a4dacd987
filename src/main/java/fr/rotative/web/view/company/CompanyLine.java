package fr.rotative.web.view.company;

import fr.rotative.language.Messages;
import fr.rotative.search.company.CompanyDirectory.Entry;
import fr.rotative.search.result.Company;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.CompanySearches;
import fr.rotative.web.view.part.Link;
import fr.rotative.web.view.part.Years;
import org.jspecify.annotations.Nullable;

/**
 * A company in the directory.
 *
 * @param alias the other name by which it was found, with its years; none if it was found by its present one
 * @param sector none if it is not known
 * @param articles their number, a link to them
 */
public record CompanyLine(
        Link name, @Nullable String alias, @Nullable String sector, boolean discovered, Link articles) {

    static CompanyLine of(Entry entry, Messages messages) {
        Company company = entry.company();
        return new CompanyLine(
                new Link(company.name(), Addresses.company(company.id())),
                entry.foundAs() == null ? null : alias(entry.foundAs(), messages),
                company.sector() == null ? null : messages.name("sector.", company.sector()),
                !company.registered(),
                new Link(messages.number(entry.articles()), new CompanySearches(company.id()).all()));
    }

    private static String alias(Company.Name name, Messages messages) {
        String years = Years.of(name.from(), name.to(), messages);
        return messages.say(
                name.to() == null ? "companies.otherName" : "companies.formerName",
                years.isEmpty() ? name.name() : name.name() + ", " + years);
    }
}
