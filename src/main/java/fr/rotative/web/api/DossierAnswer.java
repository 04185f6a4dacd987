package fr.rotative.web.api;

import fr.rotative.article.ArticleDocument;
import fr.rotative.search.CompanyDirectory.Dossier;
import fr.rotative.search.CompanyDirectory.Entry;
import fr.rotative.search.CompanyDirectory.Name;
import java.util.List;

/** What the archive knows of a company, as JSON. */
record DossierAnswer(
        Entry company,
        List<Name> names,
        TimelineView timeline,
        List<Entry> companions,
        List<ArticleSummary> latest,
        List<ArticleSummary> central) {

    static DossierAnswer of(Dossier dossier) {
        return new DossierAnswer(
                dossier.company(),
                dossier.names(),
                TimelineView.of(dossier.timeline()),
                dossier.companions(),
                summaries(dossier.latest()),
                summaries(dossier.central()));
    }

    private static List<ArticleSummary> summaries(List<ArticleDocument> articles) {
        return articles.stream().map(ArticleSummary::of).toList();
    }
}
