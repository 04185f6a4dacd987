package fr.rotative.web.export;

import fr.rotative.article.ArticleDocument;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entries for a BibTeX bibliography, in UTF-8; what TeX would take for a command is escaped. */
final class BibtexEntries implements ExportFormat {
    private static final Map<Integer, String> ESCAPED = Map.of(
            (int) '\\', "\\textbackslash{}",
            (int) '{', "\\{",
            (int) '}', "\\}",
            (int) '$', "\\$",
            (int) '&', "\\&",
            (int) '%', "\\%",
            (int) '#', "\\#",
            (int) '_', "\\_",
            (int) '~', "\\textasciitilde{}",
            (int) '^', "\\textasciicircum{}");

    @Override
    public String mediaType() {
        return "application/x-bibtex";
    }

    @Override
    public void write(ArticleDocument article, Appendable out) throws IOException {
        Citation citation = Citation.of(article);
        out.append("@misc{").append(key(article.id()));
        // Braces keep the capitals of names.
        field(out, "title", "{" + escaped(citation.title()) + "}");
        field(
                out,
                "author",
                citation.authors().stream()
                        .map(AuthorName::inverted)
                        .map(BibtexEntries::escaped)
                        .collect(Collectors.joining(" and ")));
        field(out, "year", citation.year());
        field(out, "month", citation.month());
        field(out, "day", citation.day());
        field(out, "howpublished", escaped(citation.publisher()));
        field(out, "abstract", article.lead() == null ? null : escaped(article.lead()));
        field(out, "keywords", escaped(String.join(", ", citation.keywords())));
        field(out, "langid", article.language().equals("fr") ? "french" : null);
        // Read verbatim: only what would end the field has to go.
        String address = PublicAddress.of(article.url());
        field(out, "url", address == null ? null : address.replace("{", "%7B").replace("}", "%7D"));
        field(
                out,
                "urldate",
                citation.consulted() == null ? null : citation.consulted().toString());
        out.append("\n}\n\n");
    }

    private static String key(String id) {
        return "rotative-" + id.replaceAll("[^A-Za-z0-9-]", "-");
    }

    private static void field(Appendable out, String name, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            out.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.isISOControl(c) ? " " : ESCAPED.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
    }
}
