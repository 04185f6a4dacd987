package fr.rotative.web.export;

import fr.rotative.search.ArticleSearch;
import fr.rotative.search.result.Chronology;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.ChronologyParameters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Searches on one axis of time as files: the numbers as a table, the curves as a picture. */
public final class TimelineFilesEndpoint {
    private final ArticleSearch articles;

    public TimelineFilesEndpoint(ArticleSearch articles) {
        this.articles = articles;
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.CHRONOLOGY_API + ".csv", this::table);
        routes.get(Addresses.CHRONOLOGY_API + ".svg", this::picture);
    }

    private void table(Context http) throws IOException {
        StringWriter table = new StringWriter();
        TimelineTable.write(counted(http), table);
        http.header("Content-Disposition", "attachment; filename=\"chronologie.csv\"")
                .contentType("text/csv;charset=utf-8")
                .result(table.toString());
    }

    private void picture(Context http) {
        StringWriter picture = new StringWriter();
        new TimelinePicture(counted(http)).write(picture);
        http.header("Content-Disposition", "attachment; filename=\"chronologie.svg\"")
                .contentType("image/svg+xml;charset=utf-8")
                .result(picture.toString());
    }

    /** Without a query, everything that the filters leave. */
    private Chronology counted(Context http) {
        ChronologyParameters asked = ChronologyParameters.read(http.queryString());
        return articles.chronology(asked.queries().isEmpty() ? List.of("") : asked.queries(), asked.common());
    }
}
