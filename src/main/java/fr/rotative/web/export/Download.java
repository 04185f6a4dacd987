package fr.rotative.web.export;

import fr.rotative.article.ArticleDocument;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A file on its way to the reader. It begins with the first article, so that until then a failure can still be told. */
final class Download {
    private final ExportFormat format;
    private final Supplier<OutputStream> answer;
    private @Nullable Writer begun;

    /** @param answer asked once, when there is something to write */
    Download(ExportFormat format, Supplier<OutputStream> answer) {
        this.format = format;
        this.answer = answer;
    }

    void write(ArticleDocument article) throws IOException {
        format.write(article, out());
    }

    /** To be called after the last article: without it the file is broken off. */
    void finish() throws IOException {
        out().flush();
    }

    private Writer out() throws IOException {
        Writer out = begun;
        if (out == null) {
            out = new BufferedWriter(new OutputStreamWriter(answer.get(), StandardCharsets.UTF_8));
            begun = out;
            format.begin(out);
        }
        return out;
    }
}
