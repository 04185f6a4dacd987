package fr.rotative.web.address;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleId;
import fr.rotative.language.Message;
import fr.rotative.search.ArticleSearch;
import fr.rotative.web.problem.ProblemException;

/** The article that a path names. */
public final class ArticlePath {
    private final ArticleSearch articles;

    public ArticlePath(ArticleSearch articles) {
        this.articles = articles;
    }

    /**
     * @param id from the path, decoded
     * @throws ProblemException if the archive has no such article
     */
    public ArticleDocument find(String id) {
        if (!ArticleId.isValid(id)) {
            throw missing(id);
        }
        return articles.find(new ArticleId(id)).orElseThrow(() -> missing(id));
    }

    private static ProblemException missing(String id) {
        return ProblemException.notFound(Message.of("problem.noArticle", id));
    }
}
