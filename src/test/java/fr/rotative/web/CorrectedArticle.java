package fr.rotative.web;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleId;
import fr.rotative.article.Byline;
import fr.rotative.article.CanonicalUrl;
import fr.rotative.article.CaptureReference;
import fr.rotative.article.Captures;
import fr.rotative.article.Kind;
import fr.rotative.article.Provenance;
import fr.rotative.article.Text;
import java.time.Instant;
import java.util.List;

/** An article that its paper corrected two days after it came out. One of its captures is lost. */
final class CorrectedArticle {
    static final String TITLE = "Kertel licencie";
    static final CaptureReference BEFORE = capture("sha1:AVANT", "2001-02-12T08:00:00Z");
    static final CaptureReference AGAIN = capture("sha1:ENCORE", "2001-02-13T08:00:00Z");
    static final CaptureReference AFTER = capture("sha1:APRES", "2001-02-14T08:00:00Z");
    static final CaptureReference LOST = capture("sha1:PERDU", "2001-02-15T08:00:00Z");

    private CorrectedArticle() {}

    static ArticleDocument document() {
        return ArticleDocument.of(article(TITLE, "Kertel supprime 60 emplois à Lyon."));
    }

    static List<Article> readings(CaptureReference capture) {
        if (capture.equals(LOST)) {
            return List.of();
        }
        String number = capture.equals(AFTER) ? "60" : "40";
        return List.of(article(TITLE, "Kertel supprime " + number + " emplois à Lyon."));
    }

    private static Article article(String title, String first) {
        CanonicalUrl address = new CanonicalUrl("http://www.journaldunet.com/kertel.html");
        return new Article(
                ArticleId.of(address),
                address.value(),
                address,
                Kind.ARTICLE,
                new Text(title, null, List.of(first, "Rien d’autre n’a changé.")),
                null,
                new Byline(List.of(), null),
                null,
                null,
                "fr",
                List.of(),
                new Provenance(AFTER, new Captures(List.of(BEFORE, AGAIN, LOST)), null, 1));
    }

    private static CaptureReference capture(String digest, String fetchedAt) {
        return new CaptureReference(
                "a.warc.gz", Instant.parse(fetchedAt).getEpochSecond(), digest, Instant.parse(fetchedAt));
    }
}
