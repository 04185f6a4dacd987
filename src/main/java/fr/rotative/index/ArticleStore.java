package fr.rotative.index;

import fr.rotative.article.ArticleDocument;
import java.util.Collection;

/** Where articles are written: the generation in service, or the next one while it is built. */
public interface ArticleStore {

    /** Writes articles that are new or have changed. */
    WriteReport write(Collection<ArticleDocument> articles);

    /** Writes those articles that are not there at all; for copies, such as print views, that know less of the article. */
    WriteReport writeMissing(Collection<ArticleDocument> articles);
}
