package fr.rotative.search.company;

import fr.rotative.index.IndexedCompany;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.result.Company;
import fr.rotative.search.result.Dossier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the dossiers of companies. */
final class Dossiers {
    private final Archive archive;
    private final CompanyRecords records;

    Dossiers(Archive archive, CompanyRecords records) {
        this.archive = archive;
        this.records = records;
    }

    /** Nothing if the company is neither registered nor named in any article. */
    Optional<Dossier> of(String id) {
        Optional<IndexedCompany> known = records.find(id);
        CompanyArticles articles = CompanyArticles.of(id, archive);
        return articles.total() == 0 && known.isEmpty() ? Optional.empty() : Optional.of(dossier(id, known, articles));
    }

    private Dossier dossier(String id, Optional<IndexedCompany> known, CompanyArticles articles) {
        List<IndexedCompany.Owner> owners = known.map(IndexedCompany::owners).orElse(List.of());
        Map<String, IndexedCompany> others = records.of(
                Stream.concat(articles.companionIds().stream(), owners.stream().map(IndexedCompany.Owner::id))
                        .toList());
        Function<String, Company> named = other -> Company.of(other, others.get(other));
        return new Dossier(
                Company.of(id, known.orElse(null)),
                articles.total(),
                names(known),
                owners.stream()
                        .map(owner -> new Company.Owner(named.apply(owner.id()), owner.from(), owner.to()))
                        .toList(),
                articles.months(),
                articles.companions(named),
                articles.first(),
                articles.latest(),
                articles.central());
    }

    private static List<Company.Name> names(Optional<IndexedCompany> company) {
        return company.stream()
                .flatMap(known -> known.names().stream())
                .map(Company.Name::of)
                .toList();
    }
}
