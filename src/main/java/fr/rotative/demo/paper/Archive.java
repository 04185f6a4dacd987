package fr.rotative.demo.paper;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** The articles in their places, by day, month and section; lists run from the newest to the oldest. */
public final class Archive {
    private final List<Placement> newestFirst;
    private final Map<String, Placement> bySlug;

    public Archive(DemoArticles articles) {
        List<Placement> placements =
                new ArrayList<>(articles.all().stream().map(Placement::of).toList());
        Collections.reverse(placements);
        this.newestFirst = List.copyOf(placements);
        this.bySlug =
                newestFirst.stream().collect(toMap(placed -> placed.article().slug(), Function.identity()));
    }

    public List<Placement> all() {
        return newestFirst;
    }

    public List<Placement> latest(int count) {
        return newestFirst.stream().limit(count).toList();
    }

    public NavigableMap<YearMonth, List<Placement>> byMonth() {
        return newestFirst.stream().collect(groupingBy(Placement::month, TreeMap::new, toList()));
    }

    public NavigableMap<String, List<Placement>> bySection() {
        return newestFirst.stream()
                .collect(groupingBy(placed -> placed.article().section(), TreeMap::new, toList()));
    }

    /** What the article's page refers to: only what had appeared by then, unless it was published again since. */
    public List<Placement> seeAlso(Placement placed) {
        return placed.article().seeAlso().stream()
                .map(slug -> Objects.requireNonNull(bySlug.get(slug), slug))
                .filter(other -> placed.shape() == Shape.MODERN || appearedBefore(other, placed))
                .toList();
    }

    /** The last articles printed before this one: the headlines beside it. */
    public List<Placement> before(Placement placed, int count) {
        return newestFirst.stream()
                .filter(other ->
                        other.article().published().isBefore(placed.article().published()))
                .limit(count)
                .toList();
    }

    private static boolean appearedBefore(Placement one, Placement other) {
        return one.article().published().isBefore(other.article().published());
    }
}
