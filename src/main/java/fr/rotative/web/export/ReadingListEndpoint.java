package fr.rotative.web.export;

import fr.rotative.article.ArticleDocument;
import fr.rotative.search.ArticleSearch;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.ReadingList;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The articles that a reader has put together, with the reader's notes, as a file. */
public final class ReadingListEndpoint {
    private static final List<Kind> KINDS = List.of(
            new Kind("md", MarkdownList::new),
            new Kind("csv", CsvTable::forSpreadsheets),
            new Kind("ris", RisRecords::new),
            new Kind("bib", notes -> new BibtexEntries()));

    private final ArticleSearch articles;

    /** @param format for notes by the id of the article */
    private record Kind(String ending, Function<Map<String, String>, ExportFormat> format) {}

    public ReadingListEndpoint(ArticleSearch articles) {
        this.articles = articles;
    }

    public void register(RoutesConfig routes) {
        KINDS.forEach(kind -> routes.get(Addresses.READING_LIST + "." + kind.ending(), http -> write(http, kind)));
    }

    private void write(Context http, Kind kind) throws IOException {
        ReadingList list = ReadingList.read(http.queryString());
        StringBuilder file = new StringBuilder();
        ExportFormat format = kind.format().apply(list.notes());
        format.begin(file);
        for (ArticleDocument article : articles.find(list.articles())) {
            format.write(article, file);
        }
        http.header("Content-Disposition", "attachment; filename=\"dossier." + kind.ending() + "\"")
                .contentType(format.mediaType() + ";charset=utf-8")
                .result(file.toString());
    }
}
