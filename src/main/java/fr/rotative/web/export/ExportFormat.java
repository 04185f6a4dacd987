package fr.rotative.web.export;

import fr.rotative.article.ArticleDocument;
import java.io.IOException;

/** A kind of file that articles are written to one by one. */
interface ExportFormat {

    /** The media type of the file, without its charset, which is UTF-8. */
    String mediaType();

    /** What opens the file. */
    default void begin(Appendable out) throws IOException {}

    void write(ArticleDocument article, Appendable out) throws IOException;
}
