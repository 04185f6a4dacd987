package fr.rotative.web.api;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import fr.rotative.capture.Capture;
import fr.rotative.language.Message;
import fr.rotative.search.ArticleSearch;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.ArticlePath;
import fr.rotative.web.address.QueryParameters;
import fr.rotative.web.problem.ProblemException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The page as it was fetched, made inert: an opaque origin without scripts, forms or requests ({@code sandbox} and
 * {@code default-src 'none'} of CSP level 3), never sniffed as another type, and downloaded rather than displayed
 * unless it is HTML or plain text.
 */
public final class CaptureEndpoint {
    private static final Set<String> DISPLAYED = Set.of("text/html", "text/plain");
    private static final String INERT = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    private final Function<CaptureReference, Optional<Capture>> captures;
    private final ArticlePath path;

    public CaptureEndpoint(ArticleSearch articles, Function<CaptureReference, Optional<Capture>> captures) {
        this.captures = captures;
        this.path = new ArticlePath(articles);
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.ARTICLES_API + "/{id}/capture", this::capture);
    }

    private void capture(Context http) {
        ArticleDocument article = path.find(http.pathParam("id"));
        Capture capture = reference(http, article).flatMap(captures).orElseThrow(() -> missing(article));
        serve(http, article, capture);
    }

    /** The capture that the words were read from, or the one of that digest. */
    private static Optional<CaptureReference> reference(Context http, ArticleDocument article) {
        Optional<String> digest =
                QueryParameters.of(http.queryString(), List.of("digest")).one("digest");
        return digest.isEmpty()
                ? Optional.ofNullable(article.capture())
                : article.captures().stream()
                        .filter(capture -> capture.digest().equals(digest.get()))
                        .findFirst();
    }

    private static void serve(Context http, ArticleDocument article, Capture capture) {
        String declared = capture.headers().first("Content-Type").orElse("");
        boolean displayed = DISPLAYED.contains(mediaType(declared));
        http.header("Content-Security-Policy", INERT)
                .header("Content-Disposition", (displayed ? "inline" : "attachment") + "; " + fileName(article))
                .contentType(displayed ? declared : "application/octet-stream")
                .result(capture.body());
    }

    private static String mediaType(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static String fileName(ArticleDocument article) {
        return "filename=\"" + article.id().replace('#', '-') + "\"";
    }

    private static ProblemException missing(ArticleDocument article) {
        return ProblemException.notFound(Message.of("problem.noCapture", article.id()));
    }
}
