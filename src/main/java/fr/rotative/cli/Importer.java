package fr.rotative.cli;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.capture.Capture;
import fr.rotative.cli.archive.Ingestion;
import fr.rotative.cli.archive.IngestionReport;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.input.Input;
import fr.rotative.normalise.Normalised;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Takes pages from files into the archive. A page that holds no article is left out: its file stays with its owner. One
 * whose very bytes the archive has is passed over, so that importing twice adds nothing.
 */
final class Importer {
    private final OpenArchive archive;
    private final Ingestion ingestion;
    private final IngestionReport report;

    Importer(OpenArchive archive, Ingestion ingestion, IngestionReport report) {
        this.archive = archive;
        this.ingestion = ingestion;
        this.report = report;
    }

    void take(Input input) {
        Capture capture = input.capture();
        Normalised outcome = archive.reader().read(capture);
        if (outcome instanceof Normalised.Articles found) {
            if (found.articles().stream().allMatch(article -> isKnown(article, capture))) {
                report.known(found.articles().size());
            } else {
                keep(capture, outcome);
            }
        } else if (outcome instanceof Normalised.NotAnArticle other) {
            report.leftOut(other.reason().label(), input.name() + " (" + other.detail() + ")");
        }
    }

    private boolean isKnown(Article article, Capture capture) {
        Optional<ArticleDocument> stored = archive.index().find(article.id());
        return stored.stream()
                .flatMap(document -> document.captures().stream())
                .anyMatch(kept -> kept.digest().equals(capture.digest()));
    }

    private void keep(Capture capture, Normalised outcome) {
        try {
            ingestion.add(archive.captures().append(capture), capture, outcome);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
