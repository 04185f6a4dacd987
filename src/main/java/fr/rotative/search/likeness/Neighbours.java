package fr.rotative.search.likeness;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.Sketch;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.likeness.CharacteristicTerms.Characteristic;
import fr.rotative.search.listing.ListedArticles;
import fr.rotative.search.result.SearchResult;
import fr.rotative.search.result.SimilarArticle;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What lies beside an article: other versions of its text, and other articles on its subject. */
public final class Neighbours {
    private static final List<String> TEXTS = List.of("title", "lead", "paragraphs");
    private static final int TERMS_IN_COMMON = 40;

    /** What each position in which two sketches agree adds to the score, which so becomes the estimated resemblance. */
    private static final float SHARE = 1f / Sketch.POSITIONS;

    /** More words say less. */
    private static final int MOST_SHARED = 5;

    private final Archive archive;
    private final CharacteristicTerms terms;
    private final ListedArticles listed;

    /** @param isFunctionWord whether a word says nothing about a subject */
    public Neighbours(Archive archive, Predicate<String> isFunctionWord) {
        this.archive = archive;
        this.listed = new ListedArticles(archive);
        this.terms = new CharacteristicTerms(archive, isFunctionWord);
    }

    /** Most alike first. */
    public List<SearchResult.Hit> nearDuplicatesOf(ArticleDocument article, int size) {
        Query others = Query.of(q -> q.bool(b -> b.must(sameText(article)).mustNot(itself(article))));
        return listed.hits(found(others, size));
    }

    /** Most alike first, without those whose text is the same. */
    public List<SimilarArticle> similarTo(ArticleDocument article, int size) {
        Query alike = Query.of(q -> q.moreLikeThis(m -> m.fields(TEXTS)
                .like(l -> l.document(d -> d.index(ArchiveIndex.ALIAS).id(article.id())))
                .minTermFreq(1)
                .minDocFreq(2)
                .maxQueryTerms(TERMS_IN_COMMON)));
        List<Characteristic> characteristic = terms.of(article);
        Query having = Query.of(q -> q.constantScore(c -> c.boost(0f)
                .filter(f -> f.bool(b -> b.should(
                        characteristic.stream().map(Characteristic::query).toList())))));
        Query others = Query.of(q -> q.bool(b -> b.must(alike).should(having).mustNot(sameText(article))));
        List<Hit<Void>> found = found(others, size);
        Map<String, List<String>> has =
                found.stream().collect(Collectors.toMap(hit -> String.valueOf(hit.id()), Hit::matchedQueries));
        return listed.hits(found).stream()
                .map(hit -> new SimilarArticle(
                        hit,
                        shared(characteristic, has.getOrDefault(hit.article().id(), List.of()))))
                .toList();
    }

    private static List<String> shared(List<Characteristic> characteristic, List<String> has) {
        return characteristic.stream()
                .filter(term -> has.contains(term.term()))
                .map(Characteristic::surface)
                .limit(MOST_SHARED)
                .toList();
    }

    /** The articles whose sketches agree with that of this one in enough positions, its own among them. */
    private static Query sameText(ArticleDocument article) {
        Sketch sketch = Sketch.of(article.toArticle().text());
        if (sketch.isEmpty()) {
            return Query.of(q -> q.matchNone(none -> none));
        }
        List<Query> positions =
                sketch.terms().stream().map(Neighbours::agreeing).toList();
        return Query.of(q -> q.bool(b -> b.should(positions).minimumShouldMatch(String.valueOf(Sketch.NEAR))));
    }

    private static Query agreeing(String term) {
        return Query.of(q -> q.constantScore(c ->
                c.filter(f -> f.term(t -> t.field("sketch").value(term))).boost(SHARE)));
    }

    private static Query itself(ArticleDocument article) {
        return Query.of(q -> q.ids(i -> i.values(article.id())));
    }

    private List<Hit<Void>> found(Query query, int size) {
        SearchRequest search = ListedArticles.askedBy(new SearchRequest.Builder())
                .index(ArchiveIndex.ALIAS)
                .size(size)
                .query(query)
                .sort(SortOptions.of(o -> o.score(score -> score.order(SortOrder.Desc))))
                .sort(SortOptions.of(o -> o.field(f -> f.field("id").order(SortOrder.Asc))))
                .build();
        return archive.answer(client -> client.search(search, Void.class))
                .hits()
                .hits();
    }
}
