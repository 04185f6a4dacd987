package fr.rotative.web.export;

import fr.rotative.article.ArticleDocument;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entries for a BibTeX bibliography, in UTF-8; what TeX would take for a command is escaped. */
final class BibtexEntries implements ExportFormat {
    /** A brace must not be written as such, not even escaped: BibTeX counts it all the same. */
    private static final Map<Integer, String> ESCAPED = Map.ofEntries(
            Map.entry((int) '\\', "\\textbackslash{}"),
            Map.entry((int) '{', "\\textbraceleft{}"),
            Map.entry((int) '}', "\\textbraceright{}"),
            Map.entry((int) '$', "\\$"),
            Map.entry((int) '&', "\\&"),
            Map.entry((int) '%', "\\%"),
            Map.entry((int) '#', "\\#"),
            Map.entry((int) '_', "\\_"),
            Map.entry((int) '~', "\\textasciitilde{}"),
            Map.entry((int) '^', "\\textasciicircum{}"),
            Map.entry((int) '\u00a0', "~"),
            Map.entry((int) '\u202f', "~"));

    /** What would part a name from the next, or its family name from the given one, where it is no part of the name. */
    private static final Pattern PARTING = Pattern.compile("(?i),|\\sand\\s|^and\\s|\\sand$");

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
                citation.authors().stream().map(BibtexEntries::author).collect(Collectors.joining(" and ")));
        field(out, "year", citation.year());
        field(out, "month", citation.month());
        field(out, "day", citation.day());
        field(out, "howpublished", escaped(citation.publisher()));
        field(out, "abstract", article.lead() == null ? null : escaped(article.lead()));
        field(out, "keywords", escaped(String.join(", ", citation.keywords())));
        field(out, "langid", article.language().equals("fr") ? "french" : null);
        // Read verbatim: it has no braces.
        field(out, "url", PublicAddress.of(article.url()));
        field(
                out,
                "urldate",
                citation.consulted() == null ? null : citation.consulted().toString());
        out.append("\n}\n\n");
    }

    private static String author(AuthorName name) {
        AuthorName kept = new AuthorName(kept(name.family()), kept(name.given()));
        return kept.inverted();
    }

    private static String kept(String name) {
        String escaped = escaped(name);
        return PARTING.matcher(name).find() ? "{" + escaped + "}" : escaped;
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
                .mapToObj(c -> isControl(c) ? " " : ESCAPED.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
