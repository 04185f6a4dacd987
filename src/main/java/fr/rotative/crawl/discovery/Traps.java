package fr.rotative.crawl.discovery;

import fr.rotative.crawl.frontier.CrawlUrl;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Recognises addresses that a site makes up without end. */
final class Traps {
    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_SEGMENTS = 20;
    private static final int MAX_REPETITIONS = 2;
    private static final int MAX_PARAMETERS = 8;

    private static final List<Trap> TRAPS = List.of(
            new Trap("long address", url -> url.value().length() > MAX_LENGTH),
            new Trap("deep path", url -> segments(url).size() > MAX_SEGMENTS),
            new Trap("repeated path segment", url -> repetitions(segments(url)) > MAX_REPETITIONS),
            new Trap("many parameters", url -> parameters(url) > MAX_PARAMETERS));

    private record Trap(String name, Predicate<CrawlUrl> sign) {}

    private Traps() {}

    /** The name of the trap that the address looks like. */
    static Optional<String> recognise(CrawlUrl url) {
        return TRAPS.stream()
                .filter(trap -> trap.sign().test(url))
                .map(Trap::name)
                .findFirst();
    }

    private static List<String> segments(CrawlUrl url) {
        return Arrays.stream(url.uri().getRawPath().split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    private static int repetitions(List<String> segments) {
        Collection<Long> counts = segments.stream()
                .collect(Collectors.groupingBy(segment -> segment, Collectors.counting()))
                .values();
        return counts.isEmpty() ? 0 : Collections.max(counts).intValue();
    }

    private static int parameters(CrawlUrl url) {
        String query = url.uri().getRawQuery();
        return query == null ? 0 : query.split("&", -1).length;
    }
}
