package fr.rotative.company;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a register, as {@link fr.rotative.company} describes them. */
final class RegisterTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();
    private static final Pattern SEPARATOR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern DATED = Pattern.compile("(.+?)\\s*\\[([^\\]]*)]");

    private RegisterTable() {}

    /** A row that was read, or the reason why it was not. */
    sealed interface Row {
        long line();

        record Read(long line, Company company) implements Row {}

        record Unreadable(long line, String id, String reason) implements Row {}
    }

    /** @throws UncheckedIOException if the table itself cannot be read */
    static List<Row> rows(Reader csv) {
        try (CSVParser parser =
                CSVParser.builder().setReader(csv).setFormat(FORMAT).get()) {
            return parser.stream().map(RegisterTable::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The register cannot be read", e);
        }
    }

    private static Row row(CSVRecord row) {
        try {
            return new Row.Read(row.getRecordNumber() + 1, company(row));
        } catch (DateTimeException | IllegalArgumentException e) {
            String id = row.size() == 0 ? "" : row.get(0);
            return new Row.Unreadable(row.getRecordNumber() + 1, id, String.valueOf(e.getMessage()));
        }
    }

    private static Company company(CSVRecord row) {
        String website = row.get("website");
        return new Company(
                required(row, "id"),
                required(row, "name"),
                dated(row.get("other_names"), DatedName::new),
                dated(row.get("owners"), Ownership::new),
                row.get("sector"),
                row.get("country"),
                ambiguity(row.get("ambiguity")),
                parts(row.get("cues")),
                website.isEmpty() ? null : website);
    }

    private static String required(CSVRecord row, String column) {
        String value = row.get(column);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("No " + column);
        }
        return value;
    }

    private static <T> List<T> dated(String cell, BiFunction<String, Period, T> make) {
        return parts(cell).stream().map(part -> parseDated(part, make)).toList();
    }

    private static <T> T parseDated(String part, BiFunction<String, Period, T> make) {
        Matcher dated = DATED.matcher(part);
        return dated.matches()
                ? make.apply(dated.group(1), Period.parse(dated.group(2)))
                : make.apply(part, Period.ALWAYS);
    }

    private static Set<Ambiguity> ambiguity(String cell) {
        return parts(cell).stream().map(Ambiguity::of).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(SEPARATOR.split(cell))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
