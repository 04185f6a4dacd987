package fr.rotative.web;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleId;
import fr.rotative.article.Byline;
import fr.rotative.article.CanonicalUrl;
import fr.rotative.article.Kind;
import fr.rotative.article.Provenance;
import fr.rotative.article.Publication;
import fr.rotative.article.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** As many articles as a test wants, all of one day. */
final class ManyArticles {
    private ManyArticles() {}

    static List<ArticleDocument> of(int number, String text) {
        return IntStream.range(0, number).mapToObj(i -> article(i, text)).toList();
    }

    private static ArticleDocument article(int number, String text) {
        CanonicalUrl url = new CanonicalUrl("http://www.larotative.test/" + number);
        return ArticleDocument.of(new Article(
                ArticleId.of(url),
                url.value(),
                url,
                Kind.ARTICLE,
                new Text("Article " + number, null, List.of(text)),
                null,
                Byline.NONE,
                Publication.onDay(LocalDate.of(2001, 2, 12), "text"),
                null,
                "fr",
                List.of(),
                new Provenance(null, null, 1)));
    }
}
