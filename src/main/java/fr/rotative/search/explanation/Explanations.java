package fr.rotative.search.explanation;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleDocument.Named;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.archive.Deadline;
import fr.rotative.search.listing.MarkedText;
import fr.rotative.search.result.SearchResult.Hit;
import fr.rotative.search.translation.Sought.Companies;
import fr.rotative.search.translation.Sought.Expression;
import fr.rotative.search.understanding.Understanding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Tells why articles were found. Each expression of the query is looked for once more by itself, in these articles
 * alone, and Elasticsearch marks it as they write it.
 */
public final class Explanations {
    /** Of a pasted text, no reader wants to be told each word. */
    private static final int MOST_EXPRESSIONS = 40;

    /** In a field; further ones have hardly another form of the word. */
    private static final int PASSAGES = 5;

    private final Archive archive;
    private final Understanding understood;
    private final Deadline deadline;

    /** @param deadline by which the reasons are given that are known until then */
    public Explanations(Archive archive, Understanding understood, Deadline deadline) {
        this.archive = archive;
        this.understood = understood;
        this.deadline = deadline;
    }

    /** The same articles with the reasons why they were found. */
    public List<Hit> of(List<Hit> hits) {
        List<String> ids = hits.stream().map(hit -> hit.article().id()).toList();
        List<Companies> companies = understood.sought(Companies.class).toList();
        boolean asked = !companies.isEmpty() || !understood.renamed().isEmpty();
        Map<String, List<Named>> named = asked ? named(ids) : Map.of();
        Map<String, Reasons> reasons = new LinkedHashMap<>();
        ids.forEach(id -> reasons.put(id, new Reasons(named.getOrDefault(id, List.of()))));
        addWords(understood.sought(Expression.class).limit(MOST_EXPRESSIONS).toList(), reasons);
        reasons.values().forEach(of -> {
            understood.renamed().forEach(of::renamed);
            companies.forEach(of::named);
        });
        return hits.stream()
                .map(hit -> hit.because(
                        Objects.requireNonNull(reasons.get(hit.article().id())).sentences()))
                .toList();
    }

    /** The companies of these articles with the places that name them, which lists of articles have not. */
    private Map<String, List<Named>> named(List<String> ids) {
        return archive.articles(ids, deadline).stream()
                .collect(Collectors.toMap(ArticleDocument::id, ArticleDocument::companies));
    }

    private void addWords(List<Expression> expressions, Map<String, Reasons> reasons) {
        if (expressions.isEmpty() || reasons.isEmpty()) {
            return;
        }
        List<String> ids = List.copyOf(reasons.keySet());
        List<RequestItem> searches =
                expressions.stream().map(expression -> search(expression, ids)).toList();
        List<MultiSearchItem<Void>> found = archive.answers(searches, Void.class, deadline);
        for (int i = 0; i < expressions.size(); i++) {
            Expression expression = expressions.get(i);
            found.get(i)
                    .hits()
                    .hits()
                    .forEach(hit ->
                            Objects.requireNonNull(reasons.get(hit.id())).found(expression.wanted(), hit.highlight()));
        }
    }

    private RequestItem search(Expression expression, List<String> ids) {
        return Archive.one(new MultisearchBody.Builder()
                .size(ids.size())
                .timeout(deadline.left())
                .source(s -> s.fetch(false))
                .query(q -> q.bool(b -> b.filter(Query.of(f -> f.ids(i -> i.values(ids))))
                        .filter(expression.query())
                        .filter(expression.condition())))
                .highlight(MarkedText.passages(expression.fields(), expression.query(), PASSAGES)));
    }
}
