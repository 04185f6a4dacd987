package fr.rotative.cli.archive;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.NamedCompany;
import fr.rotative.capture.Capture;
import fr.rotative.company.recognition.CompanyRecogniser;
import fr.rotative.company.recognition.Mention;
import fr.rotative.html.HtmlPage;
import fr.rotative.normalise.ArticleLines;
import fr.rotative.normalise.Normalised;
import fr.rotative.normalise.Normalised.NotAnArticle;
import fr.rotative.normalise.Normalised.Reason;
import fr.rotative.normalise.Normaliser;
import fr.rotative.normalise.PageKind;
import fr.rotative.normalise.site.SiteRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads captures: which articles they hold, and which companies those name. Safe for many threads. */
public final class CaptureReader {
    /** Content type of an article that another archive gave us as a line of NDJSON, kept as such in the WARC files. */
    private static final String ARTICLE_LINE = "application/x-ndjson";

    private final Normaliser normaliser;
    private final ArticleLines lines;
    private final CompanyRecogniser recogniser;

    public CaptureReader(SiteRules rules, CompanyRecogniser recogniser) {
        this.normaliser = new Normaliser(rules);
        this.lines = new ArticleLines(rules.canonicalUrls());
        this.recogniser = recogniser;
    }

    public Normalised read(Capture capture) {
        return read(HtmlPage.of(capture));
    }

    /** The same for a page whose document others read too. */
    Normalised read(HtmlPage page) {
        Capture capture = page.capture();
        Normalised outcome = isArticleLine(capture) ? articleLine(capture) : normaliser.normalise(page);
        return outcome instanceof Normalised.Articles found ? withCompanies(found) : outcome;
    }

    /** The companies that an article names, each with what made it one. */
    public List<Mention> mentions(Article article) {
        return recogniser.recognise(article);
    }

    /** The same article, naming the companies that are recognised in it now. */
    public ArticleDocument readCompanies(ArticleDocument article) {
        return article.naming(companies(article.toArticle()));
    }

    /** The fingerprint of the register and the rules by which companies are recognised. */
    public String register() {
        return recogniser.fingerprint();
    }

    private static boolean isArticleLine(Capture capture) {
        return capture.headers()
                .first("Content-Type")
                .filter(ARTICLE_LINE::equals)
                .isPresent();
    }

    private Normalised articleLine(Capture capture) {
        try {
            Article article = lines.read(new String(capture.body(), StandardCharsets.UTF_8));
            return new Normalised.Articles(
                    PageKind.ARTICLE, article.text().title(), List.of(article), Map.of("all", "ndjson"));
        } catch (ArticleLines.BadLine e) {
            return new NotAnArticle(Reason.MALFORMED, String.valueOf(e.getMessage()));
        }
    }

    private Normalised.Articles withCompanies(Normalised.Articles found) {
        List<Article> articles =
                found.articles().stream().map(this::withCompanies).toList();
        return new Normalised.Articles(found.kind(), found.title(), articles, found.winners());
    }

    private Article withCompanies(Article article) {
        return article.withCompanies(companies(article));
    }

    private List<NamedCompany> companies(Article article) {
        return mentions(article).stream().map(Mention::company).toList();
    }
}
