package fr.rotative.index;

import fr.rotative.article.ArticleDocument;
import java.util.Collection;

/**
 * Where articles are written: the generation in service, or the next one while it is built. An article met before keeps
 * all the captures it was met in, and the new one with them.
 */
public interface ArticleStore {

    /** Writes articles that are new or whose words have changed; the others gain the capture. */
    WriteReport write(Collection<ArticleDocument> articles);

    /**
     * Writes those articles that are not there at all, for copies, such as print views, that know less of the article;
     * the others gain the capture.
     */
    WriteReport writeMissing(Collection<ArticleDocument> articles);
}
