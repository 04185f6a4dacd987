package fr.rotative.web.view.results;

import fr.rotative.search.request.CompanyRole;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.web.address.Addresses;

/**
 * Whether only the companies count that are the subject of an article.
 *
 * @param href the same search with the other choice
 */
public record RoleSwitch(boolean on, String href) {
    static RoleSwitch of(SearchRequest asked) {
        boolean on = asked.filters().companyRole() == CompanyRole.MAIN;
        CompanyRole other = on ? CompanyRole.ANY : CompanyRole.MAIN;
        return new RoleSwitch(
                on, Addresses.search(asked.withFilters(asked.filters().with(other))));
    }
}
