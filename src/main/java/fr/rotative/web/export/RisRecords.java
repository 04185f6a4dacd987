package fr.rotative.web.export;

import fr.rotative.article.ArticleDocument;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Records for reference managers in the RIS format: a tag and a value a line, {@code ER} after each article. */
final class RisRecords implements ExportFormat {
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    /** A line end would begin another tag. */
    private static final Pattern LINES = Pattern.compile("\\s*[\\p{Cc}\\p{Zl}\\p{Zp}]\\s*");

    private final Map<String, String> notes;

    RisRecords() {
        this(Map.of());
    }

    /** @param notes the reader's, by the id of the article */
    RisRecords(Map<String, String> notes) {
        this.notes = Map.copyOf(notes);
    }

    @Override
    public String mediaType() {
        return "application/x-research-info-systems";
    }

    @Override
    public void write(ArticleDocument article, Appendable out) throws IOException {
        Citation citation = Citation.of(article);
        line(out, "TY", "NEWS");
        line(out, "ID", article.id());
        line(out, "TI", citation.title());
        for (AuthorName author : citation.authors()) {
            line(out, "AU", author.inverted());
        }
        line(out, "T2", citation.publisher());
        line(out, "PY", citation.year());
        line(out, "DA", date(citation));
        line(out, "SE", article.section());
        line(out, "AB", article.lead());
        for (String keyword : citation.keywords()) {
            line(out, "KW", keyword);
        }
        line(out, "N1", notes.get(article.id()));
        line(out, "LA", article.language());
        line(out, "UR", PublicAddress.of(article.url()));
        line(out, "Y2", citation.consulted() == null ? null : DAY.format(citation.consulted()));
        out.append("ER  - ").append(LINE_END).append(LINE_END);
    }

    /** {@code 2001/02/12}, {@code 2001/02/} where the day is not known, {@code 2001//} where only the year is. */
    private static @Nullable String date(Citation citation) {
        return citation.year() == null
                ? null
                : citation.year()
                        + "/" + Objects.requireNonNullElse(citation.month(), "")
                        + "/" + Objects.requireNonNullElse(citation.day(), "");
    }

    private static void line(Appendable out, String tag, @Nullable String value) throws IOException {
        String text = value == null ? "" : LINES.matcher(value).replaceAll(" ").strip();
        if (!text.isEmpty()) {
            out.append(tag).append("  - ").append(text).append(LINE_END);
        }
    }
}
