package fr.rotative.web.export;

import fr.rotative.search.ArticleSearch;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.SearchParameters;
import fr.rotative.web.address.TableParameters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All results of a search as a file, however many there are: written while they are read, so that it costs no memory. A
 * failure after the first line breaks the answer off, which the reader's program notices.
 */
public final class ExportEndpoint {
    private static final List<Kind> KINDS = List.of(
            new Kind("csv", ExportEndpoint::table),
            new Kind("ndjson", query -> list(query, new ArticleLines())),
            new Kind("ris", query -> list(query, new RisRecords())),
            new Kind("bib", query -> list(query, new BibtexEntries())));

    private final ArticleSearch articles;

    /** What is written, and how. */
    private record Order(SearchRequest search, ExportFormat format) {}

    /** Reads what stands after the question mark, if there is one. */
    @FunctionalInterface
    private interface Reading {
        Order of(@Nullable String query);
    }

    /** @param ending of the path and of the file's name */
    private record Kind(String ending, Reading reading) {}

    public ExportEndpoint(ArticleSearch articles) {
        this.articles = articles;
    }

    public void register(RoutesConfig routes) {
        KINDS.forEach(kind -> routes.get(Addresses.ARTICLES_API + "." + kind.ending(), http -> export(http, kind)));
    }

    private void export(Context http, Kind kind) throws IOException {
        Order order = kind.reading().of(http.queryString());
        Download download = new Download(order.format(), () -> {
            http.contentType(order.format().mediaType() + ";charset=utf-8")
                    .header("Content-Disposition", "attachment; filename=\"rotative." + kind.ending() + "\"")
                    .header("Cache-Control", "no-store");
            return http.outputStream();
        });
        articles.forEach(order.search(), download::write);
        download.finish();
    }

    private static Order table(@Nullable String query) {
        TableParameters asked = TableParameters.read(query);
        return new Order(asked.search(), new CsvTable(asked.separator(), asked.mark()));
    }

    private static Order list(@Nullable String query, ExportFormat format) {
        return new Order(SearchParameters.read(query), format);
    }
}
