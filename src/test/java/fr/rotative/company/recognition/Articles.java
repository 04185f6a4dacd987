package fr.rotative.company.recognition;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleId;
import fr.rotative.article.Byline;
import fr.rotative.article.CanonicalUrl;
import fr.rotative.article.Kind;
import fr.rotative.article.Provenance;
import fr.rotative.article.Publication;
import fr.rotative.article.Text;
import java.util.List;

/** Articles to recognise companies in. */
public final class Articles {
    private static final CanonicalUrl URL = new CanonicalUrl("http://www.exemple.fr/article.shtml");

    private Articles() {}

    public static Article of(String published, String title, String... paragraphs) {
        return new Article(
                ArticleId.of(URL),
                URL.value(),
                URL,
                Kind.ARTICLE,
                new Text(title, null, List.of(paragraphs)),
                null,
                Byline.NONE,
                Publication.parse(published, "text"),
                null,
                "fr",
                List.of(),
                new Provenance(null, null, 1));
    }
}
