package fr.rotative.web.view.article;

import fr.rotative.article.ArticleDocument;
import fr.rotative.language.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an article and its date come from, for those who quote it. */
public record ProvenancePanel(List<Row> rows) {
    /** One fact; {@code code} if its value is for machines. */
    public record Row(String term, String value, @Nullable String href, boolean code) {}

    static ProvenancePanel of(ArticleDocument article, Messages messages) {
        return new ProvenancePanel(new ProvenanceRows(article, messages).all());
    }
}
