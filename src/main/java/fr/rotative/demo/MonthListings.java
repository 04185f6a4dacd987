package fr.rotative.demo;

import static java.util.Locale.FRENCH;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.rotative.demo.layout.HomePage;
import fr.rotative.demo.layout.Link;
import fr.rotative.demo.paper.Archive;
import fr.rotative.demo.paper.DateLine;
import fr.rotative.demo.paper.Placement;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The lists of articles by month, each linked to the month before and after that has any. */
final class MonthListings {
    private static final DateTimeFormatter YYMM = DateTimeFormatter.ofPattern("yyMM", FRENCH);

    private final NavigableMap<YearMonth, List<Placement>> byMonth;

    MonthListings(Archive archive) {
        this.byMonth = archive.byMonth();
    }

    /** Links to all months, by year. */
    List<HomePage.Year> years() {
        Map<Integer, List<Link>> years = byMonth.keySet().stream()
                .collect(groupingBy(
                        YearMonth::getYear, TreeMap::new, mapping(month -> link(shortName(month), month), toList())));
        return years.entrySet().stream()
                .map(year -> new HomePage.Year(year.getKey(), year.getValue()))
                .toList();
    }

    Stream<Listing> all() {
        return byMonth.entrySet().stream()
                .map(month -> new Listing(
                        path(month.getKey()),
                        "Archives : " + new DateLine(month.getKey().atDay(1)).month(),
                        month.getValue(),
                        pager(month.getKey())));
    }

    private List<Link> pager(YearMonth month) {
        return Stream.of(
                        Optional.ofNullable(byMonth.lowerKey(month)).map(before -> link("Mois précédent", before)),
                        Optional.ofNullable(byMonth.higherKey(month)).map(after -> link("Mois suivant", after)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Link link(String name, YearMonth month) {
        return new Link(name, path(month));
    }

    private static String shortName(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, FRENCH);
    }

    private static String path(YearMonth month) {
        return "/archives/" + YYMM.format(month) + ".shtml";
    }
}
