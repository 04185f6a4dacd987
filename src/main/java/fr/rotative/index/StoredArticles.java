package fr.rotative.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.rotative.article.ArticleDocument;
import fr.rotative.index.BulkWriter.Condition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The articles of an index as they are stored now, each with the version by which a later write knows it unchanged. */
record StoredArticles(Map<String, StoredArticle> byId) {

    /** An article as it was read. */
    record StoredArticle(ArticleDocument document, Condition version) {}

    /** Those of these articles that the index has, whether or not searches see them yet. */
    static StoredArticles of(Collection<ArticleDocument> articles, ElasticsearchClient client, String index) {
        List<String> ids = articles.stream().map(ArticleDocument::id).toList();
        return new StoredArticles(Attempt.to(
                        "compare with the articles stored in " + index,
                        () -> client.mget(m -> m.index(index).ids(ids), ArticleDocument.class))
                .docs()
                .stream()
                .filter(MultiGetResponseItem::isResult)
                .map(MultiGetResponseItem::result)
                .filter(GetResult::found)
                .collect(Collectors.toMap(GetResult::id, StoredArticles::stored)));
    }

    /** An article as a search found it that asked for sequence numbers. */
    static StoredArticle stored(Hit<ArticleDocument> found) {
        return new StoredArticle(
                Objects.requireNonNull(found.source(), "articles are stored whole"),
                new Condition.Unchanged(
                        Objects.requireNonNull(found.seqNo()), Objects.requireNonNull(found.primaryTerm())));
    }

    private static StoredArticle stored(GetResult<ArticleDocument> found) {
        return new StoredArticle(
                Objects.requireNonNull(found.source(), "articles are stored whole"),
                new Condition.Unchanged(
                        Objects.requireNonNull(found.seqNo()), Objects.requireNonNull(found.primaryTerm())));
    }
}
