package fr.rotative.index;

import fr.rotative.article.ArticleDocument;

/** Which of two readings stands when an article is met again. Whichever it is, the captures of both are kept. */
enum Precedence {
    /** The later reading, unless it says just what the former does. */
    LATER {
        @Override
        boolean laterStands(ArticleDocument former, ArticleDocument later) {
            return !later.toArticle().saysTheSameAs(former.toArticle());
        }
    },

    /** The former reading: the later one, of a copy, knows less. */
    FORMER {
        @Override
        boolean laterStands(ArticleDocument former, ArticleDocument later) {
            return false;
        }
    };

    abstract boolean laterStands(ArticleDocument former, ArticleDocument later);

    /** The reading that stands, met in the captures of both. */
    ArticleDocument settle(ArticleDocument former, ArticleDocument later) {
        return laterStands(former, later) ? later.alsoMetIn(former.captures()) : former.alsoMetIn(later.captures());
    }
}
