package fr.rotative.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.rotative.article.ListedArticle;
import fr.rotative.search.result.Company;
import fr.rotative.search.result.Dossier;
import fr.rotative.search.result.Dossier.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the archive knows of a company, as JSON.
 *
 * @param centralTotal how many articles there are of which it is the subject
 */
record DossierAnswer(
        Counted company,
        List<Company.Name> names,
        List<Owner> owners,
        TimelineView timeline,
        List<Companion> companions,
        @Nullable ArticleSummary first,
        @Nullable ArticleSummary last,
        List<ArticleSummary> latest,
        long centralTotal,
        List<ArticleSummary> central) {

    /** A company and the number of its articles. */
    record Counted(@JsonUnwrapped Company company, long articles) {}

    /** An owner and the years in which it was the owner; an absent year is open. */
    record Owner(
            String id,
            String name,
            @Nullable Integer from,
            @Nullable Integer to) {
        static Owner of(Company.Owner owner) {
            return new Owner(owner.company().id(), owner.company().name(), owner.from(), owner.to());
        }
    }

    /** A company named in the same articles, and in how many of each year. */
    record Companion(@JsonUnwrapped Company company, long articles, List<Year> years) {
        static Companion of(Dossier.Companion companion) {
            return new Companion(companion.company(), companion.articles(), companion.years());
        }
    }

    static DossierAnswer of(Dossier dossier) {
        return new DossierAnswer(
                new Counted(dossier.company(), dossier.articles()),
                dossier.names(),
                dossier.owners().stream().map(Owner::of).toList(),
                TimelineView.of(dossier.timeline()),
                dossier.companions().stream().map(Companion::of).toList(),
                summary(dossier.first()),
                summary(dossier.last()),
                summaries(dossier.latest()),
                dossier.central().total(),
                summaries(dossier.central().newest()));
    }

    private static @Nullable ArticleSummary summary(@Nullable ListedArticle article) {
        return article == null ? null : ArticleSummary.of(article);
    }

    private static List<ArticleSummary> summaries(List<ListedArticle> articles) {
        return articles.stream().map(ArticleSummary::of).toList();
    }
}
