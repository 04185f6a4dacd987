package fr.rotative.web.view;

import fr.rotative.search.Company;
import fr.rotative.search.CompanyDirectory.Entry;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.CompanySearches;
import fr.rotative.web.french.FrenchNumber;
import fr.rotative.web.french.Typography;
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

    static CompanyLine of(Entry entry) {
        Company company = entry.company();
        return new CompanyLine(
                new Link(company.name(), Addresses.company(company.id())),
                entry.foundAs() == null ? null : alias(entry.foundAs()),
                company.sector() == null ? null : SectorName.of(company.sector()),
                !company.registered(),
                new Link(FrenchNumber.of(entry.articles()), new CompanySearches(company.id()).all()));
    }

    private static String alias(Company.Name name) {
        String kind = name.to() == null ? "autre nom : " : "ancien nom : ";
        String years = Years.of(name.from(), name.to());
        return Typography.unbreakable(kind) + name.name() + (years.isEmpty() ? "" : ", " + years);
    }
}
