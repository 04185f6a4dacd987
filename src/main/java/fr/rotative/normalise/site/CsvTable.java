package fr.rotative.normalise.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of site knowledge bundled with the program: CSV (RFC 4180), UTF-8, first line the column names. */
final class CsvTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvTable() {}

    /** The rows of {@code sites/NAME.csv}. */
    static List<CSVRecord> read(String name) {
        String path = "/sites/" + name + ".csv";
        try (InputStream stream = Objects.requireNonNull(CsvTable.class.getResourceAsStream(path), path);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path, unreadable);
        }
    }
}
