package fr.rotative.search.archive;

import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.search.translation.Analysis;
import java.util.List;

/** Has texts cut by the analyzers of the index itself. */
public record ServerAnalysis(Archive archive) implements Analysis {
    @Override
    public List<String> tokens(String analyzer, String text) {
        return archive
                .answer(client -> client.indices()
                        .analyze(a ->
                                a.index(ArchiveIndex.ALIAS).analyzer(analyzer).text(text)))
                .tokens()
                .stream()
                .map(AnalyzeToken::token)
                .toList();
    }
}
