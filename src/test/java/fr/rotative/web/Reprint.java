package fr.rotative.web;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleId;
import fr.rotative.article.Byline;
import fr.rotative.article.CanonicalUrl;
import fr.rotative.article.Publication;
import fr.rotative.article.Text;
import java.time.LocalDate;
import java.util.List;

/** An article of the demonstration as another paper ran it a day later, under a title of its own. */
public final class Reprint {
    /** How the title of the original begins. */
    public static final String ORIGINAL = "Lagardère cède Club-Internet";

    public static final String TITLE = "Club-Internet change de mains : ce qu’il faut savoir";
    public static final String SOURCE = "Le Marbre";

    private static final CanonicalUrl ADDRESS = new CanonicalUrl("http://www.lemarbre.example/club-internet.html");

    private Reprint() {}

    static ArticleDocument in(List<ArticleDocument> demo) {
        return demo.stream()
                .filter(article -> article.title().startsWith(ORIGINAL))
                .map(article -> ArticleDocument.of(of(article.toArticle())))
                .findFirst()
                .orElseThrow();
    }

    private static Article of(Article original) {
        List<String> paragraphs = original.text().paragraphs().stream()
                .map(paragraph -> paragraph.replace("hier", "mercredi").replace('’', '\''))
                .toList();
        return new Article(
                ArticleId.of(ADDRESS),
                ADDRESS.value(),
                ADDRESS,
                original.kind(),
                new Text(TITLE, null, paragraphs),
                original.section(),
                new Byline(List.of(), SOURCE),
                Publication.onDay(LocalDate.of(2000, 2, 18), "text"),
                null,
                original.language(),
                List.of(),
                original.provenance());
    }
}
