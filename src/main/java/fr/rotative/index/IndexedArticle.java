package fr.rotative.index;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.Sketch;

/**
 * An article as the index of articles is given it: beside the document, what it is found by and nobody is shown.
 *
 * @param sketch its {@link Sketch}, by which near-duplicates are found
 */
record IndexedArticle(@JsonUnwrapped ArticleDocument article, String sketch) {

    static IndexedArticle of(ArticleDocument article) {
        return new IndexedArticle(article, Sketch.of(article.toArticle().text()).written());
    }
}
