package fr.rotative.web.view;

import fr.rotative.search.CompanyDirectory.Entry;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.french.FrenchNumber;
import org.jspecify.annotations.Nullable;

/** A company in a list, with the number of its articles. */
public record CompanyLine(Link name, @Nullable String sector, String articles) {
    static CompanyLine of(Entry company) {
        return new CompanyLine(
                new Link(company.name(), Addresses.company(company.id())),
                company.sector(),
                FrenchNumber.of(company.articles()));
    }
}
