package fr.rotative.web.export;

import fr.rotative.search.ArticleSearch;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.ExportParameters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * All results of a search as a file, however many there are: written while they are read, so that it costs no memory. A
 * failure after the first line breaks the answer off, which the reader's program notices.
 */
public final class ExportEndpoint {
    private static final List<Kind> KINDS = List.of(
            new Kind("csv", "text/csv", asked -> new CsvTable(asked.separator(), asked.mark())),
            new Kind("ndjson", "application/x-ndjson", asked -> new ArticleLines()),
            new Kind("ris", "application/x-research-info-systems", asked -> new RisRecords()),
            new Kind("bib", "application/x-bibtex", asked -> new BibtexEntries()));

    private final ArticleSearch articles;

    /** @param ending of the path and of the file's name */
    private record Kind(String ending, String mediaType, Function<ExportParameters, ExportFormat> format) {}

    public ExportEndpoint(ArticleSearch articles) {
        this.articles = articles;
    }

    public void register(RoutesConfig routes) {
        KINDS.forEach(kind -> routes.get(Addresses.ARTICLES_API + "." + kind.ending(), http -> export(http, kind)));
    }

    private void export(Context http, Kind kind) throws IOException {
        ExportParameters asked = kind.ending().equals("csv")
                ? ExportParameters.ofTable(http.queryString())
                : ExportParameters.of(http.queryString());
        Download download = new Download(kind.format().apply(asked), () -> {
            http.contentType(kind.mediaType() + ";charset=utf-8")
                    .header("Content-Disposition", "attachment; filename=\"rotative." + kind.ending() + "\"")
                    .header("Cache-Control", "no-store");
            return http.outputStream();
        });
        articles.forEach(asked.search(), download::write);
        download.finish();
    }
}
