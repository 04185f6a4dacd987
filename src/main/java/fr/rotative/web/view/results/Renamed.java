package fr.rotative.web.view.results;

import fr.rotative.language.Messages;
import fr.rotative.search.result.Company;
import fr.rotative.search.result.RenamedCompany;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.view.part.Link;
import fr.rotative.web.view.part.Years;

/**
 * A company that the reader called by another name than its present one.
 *
 * @param name the name that the reader used
 * @param years in which it held, as the end of a sentence; may be empty
 * @param former whether the company is no longer called so; else it is but another of its names
 * @param company its present name, a link to its page
 */
public record Renamed(String name, String years, boolean former, Link company) {
    /** The name of the text that tells it. */
    public String text() {
        if (!former) {
            return "search.otherName";
        }
        return years.isEmpty() ? "search.renamed" : "search.renamedSince";
    }

    static Renamed of(RenamedCompany renamed, Messages messages) {
        Company.Name asked = renamed.asked();
        Company company = renamed.company();
        return new Renamed(
                asked.name(),
                Years.of(asked.from(), asked.to(), messages),
                asked.to() != null,
                new Link(company.name(), Addresses.company(company.id())));
    }
}
