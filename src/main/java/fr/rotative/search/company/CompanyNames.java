package fr.rotative.search.company;

import fr.rotative.index.IndexedCompany;
import fr.rotative.search.query.Query.Prefix;
import fr.rotative.search.query.Query.Term;
import fr.rotative.search.result.Company;
import fr.rotative.search.result.RenamedCompany;
import fr.rotative.search.translation.NameTerms;
import fr.rotative.search.translation.NameTerms.Run;
import fr.rotative.search.translation.NamedCompanies;
import fr.rotative.search.translation.NamedCompanies.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up the companies that a query names, and tells those that go by another name today. */
public final class CompanyNames {
    private final CompanyRecords records;
    private final Set<RenamedCompany> renamed = new LinkedHashSet<>();
    private final NamedCompanies found;

    public CompanyNames(CompanyRecords records, NameTerms terms) {
        this.records = records;
        this.found = new NamedCompanies(asked(terms.asked()), formerly(terms.runs()));
    }

    /** The companies that the query names. */
    public NamedCompanies found() {
        return found;
    }

    /** In the order of the query. */
    public List<RenamedCompany> renamed() {
        return List.copyOf(renamed);
    }

    private Map<Term, Named> asked(Set<Term> terms) {
        Set<String> ids = terms.stream()
                .flatMap(term -> Stream.of(term.text(), IndexedCompany.key(term.text())))
                .collect(Collectors.toSet());
        Map<String, IndexedCompany> known = records.of(ids);
        Map<String, List<IndexedCompany>> bearers = bearers(ids);
        Map<Term, Named> named = new HashMap<>();
        terms.forEach(term -> named.put(term, named(term, known, bearers)));
        return named;
    }

    private Map<String, List<IndexedCompany>> bearers(Set<String> keys) {
        Map<String, List<IndexedCompany>> bearers = new HashMap<>();
        records.bearing(keys)
                .forEach(company -> company.keys()
                        .forEach(key -> bearers.computeIfAbsent(key, none -> new ArrayList<>())
                                .add(company)));
        return bearers;
    }

    /** An id means itself; a name those that bear it now, else those that bore it; what is neither, names with its words. */
    private Named named(Term term, Map<String, IndexedCompany> known, Map<String, List<IndexedCompany>> bearers) {
        String key = IndexedCompany.key(term.text());
        if (term instanceof Prefix) {
            return new Named(Set.copyOf(records.named(term.text())), false);
        }
        if (known.containsKey(term.text())) {
            return new Named(Set.of(term.text()), true);
        }
        List<IndexedCompany> bearing = nowFirst(key, bearers.getOrDefault(key, List.of()));
        if (!bearing.isEmpty()) {
            bearing.forEach(company -> note(company, key));
            return new Named(ids(bearing.stream()), true);
        }
        return known.containsKey(key) ? new Named(Set.of(key), true) : new Named(withWords(term.text()), false);
    }

    private static List<IndexedCompany> nowFirst(String key, List<IndexedCompany> bearers) {
        List<IndexedCompany> now = bearers.stream()
                .filter(company -> IndexedCompany.key(company.name()).equals(key))
                .toList();
        return now.isEmpty() ? bearers : now;
    }

    private Set<String> withWords(String words) {
        return ids(records.beginning(words)
                .filter(company ->
                        company.names().stream().anyMatch(name -> NameBeginnings.hasWords(name.name(), words))));
    }

    private Map<String, Set<String>> formerly(List<Run> runs) {
        Map<String, List<IndexedCompany>> bearers = bearers(
                runs.stream().map(run -> IndexedCompany.key(run.words())).collect(Collectors.toSet()));
        List<Run> names =
                runs.stream().filter(run -> !former(run, bearers).isEmpty()).toList();
        Map<String, Set<String>> formerly = new HashMap<>();
        names.stream().filter(run -> names.stream().noneMatch(run::isPartOf)).forEach(run -> {
            former(run, bearers).forEach(company -> note(company, IndexedCompany.key(run.words())));
            formerly.put(NamedCompanies.key(run.substance()), ids(former(run, bearers).stream()));
        });
        return formerly;
    }

    /** Those that bore the name and no longer do, unless another company is called so now. */
    private static List<IndexedCompany> former(Run run, Map<String, List<IndexedCompany>> bearers) {
        String key = IndexedCompany.key(run.words());
        List<IndexedCompany> bearing = nowFirst(key, bearers.getOrDefault(key, List.of()));
        return bearing.stream()
                .filter(company -> otherName(company, key)
                        .filter(name -> name.to() != null)
                        .isPresent())
                .toList();
    }

    private void note(IndexedCompany company, String key) {
        otherName(company, key)
                .map(name -> new RenamedCompany(Company.Name.of(name), Company.of(company.id(), company)))
                .ifPresent(renamed::add);
    }

    /** The name of this key, unless the company is called so now. */
    private static Optional<IndexedCompany.Name> otherName(IndexedCompany company, String key) {
        return company.names().stream()
                .filter(name -> IndexedCompany.key(name.name()).equals(key))
                .filter(name -> !IndexedCompany.key(company.name()).equals(key))
                .findFirst();
    }

    private static Set<String> ids(Stream<IndexedCompany> companies) {
        return companies.map(IndexedCompany::id).collect(Collectors.toSet());
    }
}
