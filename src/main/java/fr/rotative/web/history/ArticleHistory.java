package fr.rotative.web.history;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import fr.rotative.article.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The texts that an article had one after the other, as its captures hold them when they are read by the present rules.
 *
 * @param unreadable the captures in which it is not found now: their WARC file is damaged or gone, or the rules have
 *     changed
 */
public record ArticleHistory(List<Version> versions, List<CaptureReference> unreadable) {
    /** Of an article that was met more often, the latest captures are read. */
    public static final int MOST_CAPTURES = 40;

    public ArticleHistory {
        versions = List.copyOf(versions);
        unreadable = List.copyOf(unreadable);
    }

    /** @param readings the articles that a capture holds */
    public static ArticleHistory of(ArticleDocument article, Function<CaptureReference, List<Article>> readings) {
        List<CaptureReference> captures = article.captures();
        List<Version> versions = new ArrayList<>();
        List<CaptureReference> unreadable = new ArrayList<>();
        for (CaptureReference capture :
                captures.subList(Math.max(0, captures.size() - MOST_CAPTURES), captures.size())) {
            Optional<Text> text = readings.apply(capture).stream()
                    .filter(read -> read.id().value().equals(article.id()))
                    .findFirst()
                    .map(Article::text);
            text.ifPresentOrElse(found -> add(versions, capture, found), () -> unreadable.add(capture));
        }
        return new ArticleHistory(versions, unreadable);
    }

    private static void add(List<Version> versions, CaptureReference capture, Text text) {
        if (versions.isEmpty()) {
            versions.add(Version.first(capture, text));
            return;
        }
        int last = versions.size() - 1;
        Version latest = versions.get(last);
        if (latest.hasWordsOf(text)) {
            versions.set(last, latest.foundAgain(capture));
        } else {
            versions.add(latest.followedBy(capture, text));
        }
    }
}
