package fr.rotative.web.api;

import fr.rotative.article.Article;
import fr.rotative.article.CaptureReference;
import fr.rotative.search.ArticleSearch;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.ArticlePath;
import fr.rotative.web.history.ArticleHistory;
import fr.rotative.web.history.Passage;
import fr.rotative.web.history.Version;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The texts that an article had, each with what changed since the one before. */
public final class VersionsEndpoint {
    private final Function<CaptureReference, List<Article>> readings;
    private final ArticlePath path;

    /** @param readings the articles that a capture holds */
    public VersionsEndpoint(ArticleSearch articles, Function<CaptureReference, List<Article>> readings) {
        this.readings = readings;
        this.path = new ArticlePath(articles);
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.ARTICLES_API + "/{id}/versions", this::versions);
    }

    private void versions(Context http) {
        ArticleHistory history = ArticleHistory.of(path.find(http.pathParam("id")), readings);
        http.json(new Answer(history.versions().stream().map(OneVersion::of).toList(), history.unreadable()));
    }

    /** @param versions oldest first */
    record Answer(List<OneVersion> versions, List<CaptureReference> unreadable) {}

    /** A text that the article had, whole, with what became of each passage since the version before. */
    record OneVersion(List<CaptureReference> captures, String title, int wordCount, List<OnePassage> passages) {
        static OneVersion of(Version version) {
            return new OneVersion(
                    version.captures(),
                    version.text().title(),
                    version.text().wordCount(),
                    version.passages().stream().map(OnePassage::of).toList());
        }
    }

    /** @param change {@code same}, {@code removed}, {@code added} or {@code changed} */
    record OnePassage(String change, List<OneRun> runs) {
        static OnePassage of(Passage passage) {
            return new OnePassage(
                    label(passage.change()),
                    passage.runs().stream()
                            .map(run -> new OneRun(label(run.change()), run.text()))
                            .toList());
        }
    }

    /** Words in a row of which the same became. */
    record OneRun(String change, String text) {}

    private static String label(Passage.Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }
}
