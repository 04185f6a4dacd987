package fr.rotative.index;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ListedArticle;
import fr.rotative.article.Sketch;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article as the index of articles is given it: beside the document, what it is found by and what lists show of it.
 *
 * @param sketch the terms of its {@link Sketch}, with spaces between them, by which near-duplicates are found
 * @param listed the {@link ListedArticle} as JSON
 */
public record IndexedArticle(@JsonUnwrapped ArticleDocument article, String sketch, String listed) {

    public static IndexedArticle of(ArticleDocument article) {
        ListedArticle listed = ListedArticle.of(article);
        return new IndexedArticle(
                article,
                String.join(" ", listed.sketch().terms()),
                JsonMapper.shared().writeValueAsString(listed));
    }
}
