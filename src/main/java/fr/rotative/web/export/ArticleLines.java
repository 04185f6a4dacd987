package fr.rotative.web.export;

import fr.rotative.article.ArticleDocument;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line (NDJSON), the whole article as the API gives it. */
final class ArticleLines implements ExportFormat {
    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public void write(ArticleDocument article, Appendable out) throws IOException {
        out.append(json.writeValueAsString(article.withoutEvidence())).append('\n');
    }
}
