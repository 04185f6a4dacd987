package fr.rotative.search.suggestion;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import fr.rotative.index.IndexedCompany;
import fr.rotative.search.archive.Aggregates;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.company.CompanyRecords;
import fr.rotative.search.company.NameBeginnings;
import fr.rotative.search.result.Company;
import fr.rotative.search.result.Suggestion;
import fr.rotative.search.result.Suggestion.Kind;
import fr.rotative.search.translation.FacetFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Completes what a reader has begun to type: names of the archive first, then phrases of its titles. */
public final class Suggestions {
    /** Below so many letters everything begins so. */
    private static final int SHORTEST = 2;

    private static final int OF_A_KIND = 5;
    private static final int VALUES = 200;
    private static final int TITLES = 200;
    private static final String COUNTS = "counts";
    private static final String AUTHORS = "authors";
    private static final String SECTION = "section";

    private final Archive archive;
    private final CompanyRecords companies;
    private final Predicate<String> isFunctionWord;

    private record Titled(String title) {}

    public Suggestions(Archive archive, CompanyRecords companies, Predicate<String> isFunctionWord) {
        this.archive = archive;
        this.companies = companies;
        this.isFunctionWord = isFunctionWord;
    }

    /** Companies before authors before sections before phrases, at most so many; none for too short a beginning. */
    public List<Suggestion> of(String typed, int size) {
        String begun = typed.strip();
        if (IndexedCompany.key(begun).length() < SHORTEST) {
            return List.of();
        }
        List<IndexedCompany> known = companies.beginning(begun).toList();
        List<Map<String, Aggregate>> counted = new ArrayList<>();
        TitlePhrases phrases = new TitlePhrases(begun, isFunctionWord);
        for (MultiSearchItem<Titled> answer : archive.answers(
                List.of(
                        counting(FacetFields.COMPANY, naming(known)),
                        counting(AUTHORS, beginning(AUTHORS, begun)),
                        counting(SECTION, beginning(SECTION, begun)),
                        titles(begun)),
                Titled.class)) {
            counted.add(answer.aggregations());
            answer.hits().hits().stream()
                    .flatMap(hit -> Stream.ofNullable(hit.source()))
                    .forEach(article -> phrases.add(article.title()));
        }
        return Stream.of(
                        companies(known, begun, counts(counted.get(0))),
                        values(Kind.AUTHOR, begun, counts(counted.get(1))),
                        values(Kind.SECTION, begun, counts(counted.get(2))),
                        phrases.mostFrequent(OF_A_KIND).stream()
                                .map(phrase -> new Suggestion(Kind.PHRASE, phrase, phrase, null)))
                .flatMap(Function.identity())
                .limit(size)
                .toList();
    }

    private static RequestItem counting(String field, Query articles) {
        return Archive.one(new MultisearchBody.Builder()
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .query(articles)
                .aggregations(COUNTS, a -> a.terms(t -> t.field(field).size(VALUES))));
    }

    private static Query naming(List<IndexedCompany> known) {
        List<FieldValue> ids =
                known.stream().map(IndexedCompany::id).map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(FacetFields.COMPANY).terms(v -> v.value(ids))));
    }

    private static Query beginning(String field, String begun) {
        return Query.of(q ->
                q.matchPhrasePrefix(m -> m.field(field + ".text").query(begun).maxExpansions(VALUES)));
    }

    private static RequestItem titles(String begun) {
        return Archive.one(new MultisearchBody.Builder()
                .size(TITLES)
                .trackTotalHits(t -> t.enabled(false))
                .source(f -> f.filter(c -> c.includes("title")))
                .query(q -> q.matchPhrasePrefix(m -> m.field("title.folded").query(begun))));
    }

    private static Map<String, Long> counts(Map<String, Aggregate> answers) {
        return Aggregates.named(COUNTS, answers).sterms().buckets().array().stream()
                .collect(Collectors.toMap(bucket -> bucket.key().stringValue(), StringTermsBucket::docCount));
    }

    /**
     * Companies by any of their names, those first that are called so today; those that no article names lead nowhere.
     */
    private static Stream<Suggestion> companies(List<IndexedCompany> known, String begun, Map<String, Long> counts) {
        return known.stream()
                .filter(company -> counts.containsKey(company.id()))
                .map(company -> company(company, begun, counts.get(company.id())))
                .sorted(Comparator.<Suggestion>comparingInt(company -> remoteness(company, begun))
                        .thenComparing(mostArticlesFirst()))
                .limit(OF_A_KIND);
    }

    private static Suggestion company(IndexedCompany company, String begun, @Nullable Long articles) {
        Company.Name other =
                NameBeginnings.otherName(company, begun).map(Company.Name::of).orElse(null);
        return new Suggestion(Kind.COMPANY, company.id(), company.name(), articles, other);
    }

    /** How far what is typed is from the name of the company: it begins it, another name, or a word within another. */
    private static int remoteness(Suggestion company, String begun) {
        Company.Name other = company.foundAs();
        return other == null ? 0 : NameBeginnings.starts(other.name(), begun) ? 1 : 2;
    }

    private static Stream<Suggestion> values(Kind kind, String begun, Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(count -> NameBeginnings.has(count.getKey(), begun))
                .map(count -> new Suggestion(kind, count.getKey(), count.getKey(), count.getValue()))
                .sorted(mostArticlesFirst())
                .limit(OF_A_KIND);
    }

    private static Comparator<Suggestion> mostArticlesFirst() {
        return Comparator.comparing(
                        (Suggestion suggestion) -> suggestion.articles() == null ? 0L : suggestion.articles())
                .reversed()
                .thenComparing(Suggestion::label);
    }
}
