package fr.rotative.cli.archive;

import fr.rotative.article.ArticleDocument;
import fr.rotative.company.CompanyRegister;
import fr.rotative.company.corpus.Census;
import fr.rotative.company.corpus.CorpusCompanies;
import fr.rotative.company.recognition.CompanyRecogniser;
import fr.rotative.index.ArchiveIndex;
import java.util.List;
import java.util.function.LongConsumer;

/** Reads all articles of an archive for the companies that no register knows. */
final class CorpusReading {
    /** Of what was learnt before it knows nothing: an error would vouch for itself. */
    private final CompanyRecogniser recogniser;

    private final Census census = new Census();
    private long read;

    CorpusReading(CompanyRegister register) {
        this.recogniser = new CompanyRecogniser(register);
    }

    /** @param progress told how many articles were read */
    CorpusCompanies of(ArchiveIndex index, LongConsumer progress) throws InterruptedException {
        index.forEach(articles -> {
            add(articles);
            read += articles.size();
            progress.accept(read);
        });
        return census.outcome();
    }

    private void add(List<ArticleDocument> articles) {
        articles.parallelStream()
                .map(article -> recogniser.sightings(article.toArticle()))
                .forEachOrdered(census::add);
    }
}
