package fr.rotative.web;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleId;
import fr.rotative.article.Byline;
import fr.rotative.article.CanonicalUrl;
import fr.rotative.article.CaptureReference;
import fr.rotative.article.Kind;
import fr.rotative.article.NamedCompany;
import fr.rotative.article.NamedCompany.Place;
import fr.rotative.article.NamedCompany.Salience;
import fr.rotative.article.Provenance;
import fr.rotative.article.Section;
import fr.rotative.article.Text;
import fr.rotative.capture.Capture;
import fr.rotative.capture.Headers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** An article whose every field tries to run a script in the reader's browser; it is undated, too. */
final class HostileArticle {
    /** Found by this word alone. */
    static final String WORD = "malveillance";

    private static final String SCRIPT = "<script>document.title='volé'</script>";
    private static final String IMAGE = "\"><img src=x onerror=\"document.title='volé'\">";
    private static final String LINK = "javascript:document.title='volé'";

    private static final CaptureReference CAPTURE =
            new CaptureReference("hostile.warc.gz", 0, "sha1:" + IMAGE, Instant.EPOCH);

    private HostileArticle() {}

    /** A picture that would run a script if it were displayed. */
    static Capture capture() {
        return new Capture(
                URI.create("http://hostile.example/"),
                Instant.EPOCH,
                200,
                Headers.of("Content-Type", "image/svg+xml"),
                ("<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT + "</svg>").getBytes(StandardCharsets.UTF_8));
    }

    static boolean isCapturedAs(CaptureReference reference) {
        return reference.equals(CAPTURE);
    }

    static ArticleDocument document() {
        String title = WORD + " " + SCRIPT;
        return ArticleDocument.of(new Article(
                ArticleId.of(new CanonicalUrl(LINK)),
                LINK,
                new CanonicalUrl(LINK),
                Kind.ARTICLE,
                new Text(title, IMAGE, List.of("</p>" + SCRIPT + WORD, "## " + IMAGE)),
                new Section("Rubrique" + IMAGE),
                new Byline(List.of("Auteur" + SCRIPT), "Source" + IMAGE),
                null,
                null,
                "fr",
                List.of(company(title)),
                new Provenance(CAPTURE, SCRIPT, 1)));
    }

    private static NamedCompany company(String title) {
        Place place = new Place(Place.TITLE, title.indexOf(SCRIPT), SCRIPT);
        return new NamedCompany("hostile/" + IMAGE, "Société" + SCRIPT, Salience.MAIN, List.of(place));
    }
}
