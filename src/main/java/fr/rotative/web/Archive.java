package fr.rotative.web;

import fr.rotative.article.CaptureReference;
import fr.rotative.capture.Capture;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.CompanyDirectory;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * What the server serves.
 *
 * @param captures the page behind an article as it was fetched, if it was kept
 * @param ready whether searches can be answered now
 */
public record Archive(
        ArticleSearch articles,
        CompanyDirectory companies,
        Function<CaptureReference, Optional<Capture>> captures,
        BooleanSupplier ready) {}
