package fr.rotative.web.export;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleDocument.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * A table with a line for each article (RFC 4180), the texts left out. Cells that a spreadsheet would take for a formula
 * begin with an apostrophe, as OWASP advises against CSV injection.
 */
final class CsvTable implements ExportFormat {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Several values of one cell. */
    private static final String AND = " | ";

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    private static final List<Column> COLUMNS = List.of(
            new Column("id", ArticleDocument::id),
            new Column(
                    "published",
                    article -> article.published() == null
                            ? null
                            : article.published().on()),
            new Column("title", ArticleDocument::title),
            new Column("lead", ArticleDocument::lead),
            new Column("section", ArticleDocument::section),
            new Column("authors", article -> String.join(AND, article.authors())),
            new Column("source", ArticleDocument::source),
            new Column("kind", ArticleDocument::kind),
            new Column("companies", article -> names(article.companies())),
            new Column("words", article -> Integer.toString(article.wordCount())),
            new Column("url", ArticleDocument::url));

    private final CSVFormat format;
    private final boolean mark;
    private final List<Column> columns;

    private record Column(String name, Function<ArticleDocument, @Nullable String> cell) {}

    /** @param mark whether to begin with a byte order mark, without which some spreadsheets spoil accents */
    CsvTable(char separator, boolean mark) {
        this(separator, mark, COLUMNS);
    }

    private CsvTable(char separator, boolean mark, List<Column> columns) {
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setQuoteMode(QuoteMode.MINIMAL)
                .get();
        this.mark = mark;
        this.columns = columns;
    }

    /** As spreadsheets set to French want it, with a column for the reader's notes, by the id of the article. */
    static CsvTable forSpreadsheets(Map<String, String> notes) {
        Column note = new Column("note", article -> notes.get(article.id()));
        return new CsvTable(
                ';', true, Stream.concat(COLUMNS.stream(), Stream.of(note)).toList());
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void begin(Appendable out) throws IOException {
        if (mark) {
            out.append(BYTE_ORDER_MARK);
        }
        format.printRecord(out, columns.stream().map(Column::name).toArray());
    }

    @Override
    public void write(ArticleDocument article, Appendable out) throws IOException {
        format.printRecord(
                out,
                columns.stream()
                        .map(column -> inert(column.cell().apply(article)))
                        .toArray());
    }

    /** The cell so that no spreadsheet runs it. */
    static String inert(@Nullable String cell) {
        if (cell == null) {
            return "";
        }
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }

    private static String names(List<Named> companies) {
        return companies.stream().map(Named::name).collect(Collectors.joining(AND));
    }
}
