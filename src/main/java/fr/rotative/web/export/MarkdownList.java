package fr.rotative.web.export;

import fr.rotative.article.ArticleDocument;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/** Articles as a list in Markdown (CommonMark): each cited, with its lead and the reader's note. */
final class MarkdownList implements ExportFormat {
    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]<>#|])");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, String> notes;

    /** @param notes by the id of the article */
    MarkdownList(Map<String, String> notes) {
        this.notes = Map.copyOf(notes);
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public void begin(Appendable out) throws IOException {
        out.append("# Dossier\n");
    }

    @Override
    public void write(ArticleDocument article, Appendable out) throws IOException {
        out.append("\n## ").append(plain(article.title())).append("\n\n");
        out.append(plain(CitationText.of(article))).append('\n');
        if (article.lead() != null) {
            out.append("\n> ").append(plain(article.lead())).append('\n');
        }
        String note = notes.get(article.id());
        if (note != null) {
            out.append('\n').append(plain(note)).append('\n');
        }
    }

    /** Text that stands for itself, on one line. */
    private static String plain(String text) {
        return MARKUP.matcher(SPACES.matcher(text).replaceAll(" ").strip()).replaceAll("\\\\$1");
    }
}
