package fr.rotative.web.export;

import fr.rotative.article.ArticleDocument;
import fr.rotative.search.ArticleSearch;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.ArticlePath;
import fr.rotative.web.address.QueryParameters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** One article cited: as a sentence, or as a record for a reference manager. */
public final class CitationEndpoint {
    private static final String FORMAT = "format";
    private static final List<Kind> KINDS = List.of(
            new Kind("text", new Sentence()), new Kind("ris", new RisRecords()), new Kind("bib", new BibtexEntries()));

    private final ArticlePath path;

    /** @param label what the parameter says */
    private record Kind(String label, ExportFormat format) {}

    /** The sentence alone. */
    private record Sentence() implements ExportFormat {
        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public void write(ArticleDocument article, Appendable out) throws IOException {
            out.append(CitationText.of(article)).append('\n');
        }
    }

    public CitationEndpoint(ArticleSearch articles) {
        this.path = new ArticlePath(articles);
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.ARTICLES_API + "/{id}/citation", this::cite);
    }

    private void cite(Context http) throws IOException {
        Kind kind = QueryParameters.of(http.queryString(), List.of(FORMAT))
                .choice(FORMAT, KINDS, Kind::label)
                .orElse(KINDS.get(0));
        ArticleDocument article = path.find(http.pathParam("id"));
        StringBuilder cited = new StringBuilder();
        kind.format().write(article, cited);
        if (!kind.label().equals("text")) {
            http.header(
                    "Content-Disposition",
                    "attachment; filename=\"" + article.id().replace('#', '-') + "." + kind.label() + "\"");
        }
        http.contentType(kind.format().mediaType() + ";charset=utf-8").result(cited.toString());
    }
}
