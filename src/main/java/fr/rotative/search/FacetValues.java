package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.archive.Deadline;
import fr.rotative.search.archive.ValueCounts;
import fr.rotative.search.company.Catalogue;
import fr.rotative.search.company.CompanyRecords;
import fr.rotative.search.company.NameBeginnings;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.FacetListing;
import fr.rotative.search.result.SearchResult.FacetValue;
import fr.rotative.search.result.SearchResult.Selected;
import fr.rotative.search.translation.FacetFields;
import fr.rotative.search.translation.Narrowing;
import fr.rotative.search.understanding.Asked;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Lists the values of a facet, however many there are, and finds them by name. */
final class FacetValues {
    private final CompanyRecords companies;
    private final ValueCounts counts;
    private final SearchRequest request;

    FacetValues(Archive archive, CompanyRecords companies, SearchRequest request) {
        this.companies = companies;
        this.counts = new ValueCounts(archive);
        this.request = request;
    }

    /** @param asked what the articles must say */
    FacetListing list(FacetListing.Question question, Asked asked, Deadline deadline) {
        Facet facet = question.facet();
        String field = FacetFields.of(facet, request.filters().companyRole());
        ValueCounts.Counted counted = counts.of(field, articles(facet, asked.words()), deadline);
        Predicate<String> called = called(question);
        List<FacetValue> found = counted.articles().entrySet().stream()
                .filter(value -> called.test(value.getKey()))
                .map(value -> value(facet, value.getKey(), value.getValue()))
                .sorted(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value))
                .toList();
        return new FacetListing(
                asked.reading(), found.size(), labelled(facet, question.page().of(found)), counted.partial());
    }

    /** As the facet counts them: its own choices do not narrow it. */
    private Query articles(Facet facet, Query words) {
        Narrowing narrowing = new Narrowing(request.filters());
        return Query.of(
                q -> q.bool(b -> b.filter(words).filter(narrowing.dates()).filter(narrowing.around(facet))));
    }

    private Predicate<String> called(FacetListing.Question asked) {
        if (asked.name().isBlank()) {
            return value -> true;
        }
        if (asked.facet() == Facet.COMPANY) {
            Catalogue catalogue = new Catalogue(companies.all());
            return id -> catalogue.answers(id, asked.name());
        }
        return value -> NameBeginnings.has(value, asked.name());
    }

    private FacetValue value(Facet facet, String value, long count) {
        boolean selected = request.filters().in(facet).included().contains(value);
        return new FacetValue(value, value, count, selected ? Selected.INCLUDED : Selected.NO);
    }

    private List<FacetValue> labelled(Facet facet, List<FacetValue> values) {
        return facet == Facet.COMPANY ? Answer.named(values, companies) : values;
    }
}
