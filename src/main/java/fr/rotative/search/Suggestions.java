package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.index.IndexedCompany;
import fr.rotative.search.Suggestion.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Completes what a reader has begun to type: names of the archive first, then phrases of its titles. */
final class Suggestions {
    /** Below so many letters everything begins so. */
    private static final int SHORTEST = 2;

    private static final int OF_A_KIND = 5;
    private static final int VALUES = 200;
    private static final int TITLES = 200;
    private static final String COUNTS = "counts";

    private final Archive archive;
    private final CompanyRecords companies;
    private final Predicate<String> isFunctionWord;

    private record Titled(String title) {}

    Suggestions(Archive archive, CompanyRecords companies, Predicate<String> isFunctionWord) {
        this.archive = archive;
        this.companies = companies;
        this.isFunctionWord = isFunctionWord;
    }

    List<Suggestion> of(String typed, int size) {
        String begun = typed.strip();
        if (IndexedCompany.key(begun).length() < SHORTEST) {
            return List.of();
        }
        return Stream.of(
                        companies(begun),
                        values(Kind.AUTHOR, "authors", begun),
                        values(Kind.SECTION, "section", begun),
                        phrases(begun))
                .flatMap(Function.identity())
                .limit(size)
                .toList();
    }

    /** Companies by any of their names; those that no article names lead nowhere. */
    private Stream<Suggestion> companies(String begun) {
        List<IndexedCompany> known = companies.beginning(begun).toList();
        if (known.isEmpty()) {
            return Stream.of();
        }
        List<FieldValue> ids =
                known.stream().map(IndexedCompany::id).map(FieldValue::of).toList();
        Query naming = Query.of(q -> q.terms(t -> t.field(FacetFields.COMPANY).terms(v -> v.value(ids))));
        Map<String, Long> counts = counts(FacetFields.COMPANY, naming);
        return known.stream()
                .filter(company -> counts.containsKey(company.id()))
                .map(company -> new Suggestion(Kind.COMPANY, company.id(), company.name(), counts.get(company.id())))
                .sorted(mostArticlesFirst())
                .limit(OF_A_KIND);
    }

    private Stream<Suggestion> values(Kind kind, String field, String begun) {
        Query beginning = Query.of(q ->
                q.matchPhrasePrefix(m -> m.field(field + ".text").query(begun).maxExpansions(VALUES)));
        return counts(field, beginning).entrySet().stream()
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

    private Map<String, Long> counts(String field, Query articles) {
        var answers = archive.answer(client -> client.search(
                        s -> s.index(ArchiveIndex.ALIAS)
                                .size(0)
                                .query(articles)
                                .aggregations(
                                        COUNTS, a -> a.terms(t -> t.field(field).size(VALUES))),
                        Void.class))
                .aggregations();
        return Aggregates.named(COUNTS, answers).sterms().buckets().array().stream()
                .collect(Collectors.toMap(bucket -> bucket.key().stringValue(), StringTermsBucket::docCount));
    }

    private Stream<Suggestion> phrases(String begun) {
        TitlePhrases phrases = new TitlePhrases(begun, isFunctionWord);
        archive
                .answer(client -> client.search(
                        s -> s.index(ArchiveIndex.ALIAS)
                                .size(TITLES)
                                .trackTotalHits(t -> t.enabled(false))
                                .source(f -> f.filter(c -> c.includes("title")))
                                .query(q -> q.matchPhrasePrefix(
                                        m -> m.field("title.folded").query(begun))),
                        Titled.class))
                .hits()
                .hits()
                .stream()
                .flatMap(hit -> Stream.ofNullable(hit.source()))
                .forEach(article -> phrases.add(article.title()));
        return phrases.mostFrequent(OF_A_KIND).stream()
                .map(phrase -> new Suggestion(Kind.PHRASE, phrase, phrase, null));
    }
}
