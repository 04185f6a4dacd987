package fr.rotative.web;

import fr.rotative.article.Article;
import fr.rotative.article.CaptureReference;
import fr.rotative.capture.Capture;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.CrawledHosts;
import fr.rotative.search.archive.Readiness;
import fr.rotative.search.company.CompanyDirectory;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the server serves.
 *
 * @param captures the page behind an article as it was fetched, if it was kept
 * @param readings the articles that a capture holds, by the present rules; none if it was not kept
 * @param readiness whether searches can be answered now; must be quick to tell
 */
public record Archive(
        ArticleSearch articles,
        CompanyDirectory companies,
        CrawledHosts hosts,
        Function<CaptureReference, Optional<Capture>> captures,
        Function<CaptureReference, List<Article>> readings,
        Supplier<Readiness> readiness) {}
