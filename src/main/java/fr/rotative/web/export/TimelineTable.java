package fr.rotative.web.export;

import fr.rotative.search.result.Chronology;
import fr.rotative.search.result.Chronology.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** The numbers of a chronology as a table (RFC 4180): a line for each span of time, a column for each query. */
final class TimelineTable {
    private TimelineTable() {}

    static void write(Chronology chronology, Appendable out) throws IOException {
        CSVFormat format = CSVFormat.RFC4180;
        boolean several = chronology.series().size() > 1;
        List<String> head = new ArrayList<>();
        head.add(chronology.interval().label());
        chronology
                .series()
                .forEach(series -> head.add(CsvTable.inert(name(series.query().q()))));
        if (several) {
            head.add("together");
        }
        head.add("all");
        format.printRecord(out, head.toArray());
        for (Span span : chronology.spans()) {
            List<Object> line = new ArrayList<>();
            line.add(span.start());
            line.addAll(span.counts());
            if (several) {
                line.add(span.together());
            }
            line.add(span.all());
            format.printRecord(out, line.toArray());
        }
    }

    private static String name(String q) {
        return q.isEmpty() ? "articles" : q;
    }
}
