package fr.rotative.company;

import fr.rotative.company.Finding.Kind;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a register, as {@link fr.rotative.company} describes them. */
final class RegisterTable {
    static final List<String> COLUMNS =
            List.of("id", "name", "other_names", "owners", "sector", "country", "ambiguity", "cues", "website");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(true).get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Row> rows = new ArrayList<>();
    private final LineNumbers lines;

    private RegisterTable(LineNumbers lines) {
        this.lines = lines;
    }

    /** A row that was read, or what is wrong with it. */
    sealed interface Row {
        long line();

        record Read(long line, Company company) implements Row {}

        record Unreadable(long line, String id, Kind kind, String reason) implements Row {}
    }

    /** @throws UncheckedIOException if the reader fails */
    static List<Row> rows(Reader csv) {
        String text = text(csv);
        RegisterTable table = new RegisterTable(new LineNumbers(text));
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(FORMAT)
                .get()) {
            table.read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("The register cannot be read", e);
        }
        return table.rows;
    }

    /** Spreadsheets put a mark before UTF-8. */
    private static String text(Reader csv) {
        StringWriter text = new StringWriter();
        try {
            csv.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException("The register cannot be read", e);
        }
        return text.toString().startsWith(BYTE_ORDER_MARK) ? text.toString().substring(1) : text.toString();
    }

    private void read(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        try {
            if (readHeader(records)) {
                records.forEachRemaining(this::readRow);
            }
        } catch (UncheckedIOException e) {
            rows.add(new Row.Unreadable(
                    parser.getRecordNumber() == 0 ? 1 : lines.next(),
                    "",
                    Kind.UNREADABLE,
                    "a quotation mark is not closed, or stands inside a cell; nothing after it could be read"));
        }
    }

    /** Whether the columns are those of a register. */
    private boolean readHeader(Iterator<CSVRecord> records) {
        List<String> header = records.hasNext() ? Arrays.asList(records.next().values()) : List.of();
        if (header.equals(COLUMNS)) {
            return true;
        }
        String found = header.isEmpty() ? "the table is empty" : "its columns are " + String.join(",", header);
        rows.add(new Row.Unreadable(
                1, "", Kind.BAD_HEADER, found + "; the first line must be " + String.join(",", COLUMNS)));
        return false;
    }

    private void readRow(CSVRecord cells) {
        long line = lines.at(cells.getCharacterPosition());
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(RegisterRow.read(line, cells.toList()));
        }
    }

    /** The lines on which rows begin, asked for in their order. */
    private static final class LineNumbers {
        private final String text;
        private int at;
        private long line = 1;

        LineNumbers(String text) {
            this.text = text;
        }

        /** The line of the first character from this position on that ends no line. */
        long at(long position) {
            while (at < text.length() && (at < position || isLineEnd(at))) {
                line += text.charAt(at) == '\n' || isLineEnd(at) && !text.startsWith("\r\n", at) ? 1 : 0;
                at++;
            }
            return line;
        }

        /** The line behind the row that was asked for last. */
        long next() {
            return line + 1;
        }

        private boolean isLineEnd(int position) {
            return text.charAt(position) == '\n' || text.charAt(position) == '\r';
        }
    }
}
