package fr.rotative.company;

import fr.rotative.article.Article;
import fr.rotative.normalise.ArticleLines;
import fr.rotative.normalise.site.SiteRules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The articles of the demonstration site. */
final class BenchArticles {
    private static final String FILE = "/demo/articles.ndjson";

    private BenchArticles() {}

    static List<Article> all() {
        ArticleLines lines = new ArticleLines(SiteRules.bundled().canonicalUrls());
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BenchArticles.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            return reader.lines().map(lines::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
