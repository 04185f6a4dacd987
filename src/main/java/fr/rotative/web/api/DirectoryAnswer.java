package fr.rotative.web.api;

import fr.rotative.search.company.CompanyDirectory.Entry;
import fr.rotative.search.company.CompanyDirectory.Listing;
import fr.rotative.search.company.CompanyDirectory.Part;
import fr.rotative.search.result.Company;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a page of the directory of companies.
 *
 * @param next the address of the next page; none on the last
 */
record DirectoryAnswer(
        long total,
        List<Listed> companies,
        List<Part> initials,
        List<Part> sectors,
        @Nullable String next) {

    /** A company, the number of its articles, and the other name by which it was found, if it was. */
    record Listed(
            String id,
            String name,
            @Nullable String sector,
            boolean registered,
            long articles,
            Company.@Nullable Name foundAs) {
        static Listed of(Entry entry) {
            Company company = entry.company();
            return new Listed(
                    company.id(),
                    company.name(),
                    company.sector(),
                    company.registered(),
                    entry.articles(),
                    entry.foundAs());
        }
    }

    static DirectoryAnswer of(Listing listing, @Nullable String next) {
        return new DirectoryAnswer(
                listing.total(),
                listing.companies().stream().map(Listed::of).toList(),
                listing.initials(),
                listing.sectors(),
                next);
    }
}
