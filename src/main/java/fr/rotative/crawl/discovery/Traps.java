package fr.rotative.crawl.discovery;

import fr.rotative.crawl.frontier.CrawlUrl;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Recognises addresses that a site makes up without end. */
final class Traps {
    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_SEGMENTS = 20;
    private static final int MAX_REPETITIONS = 2;
    private static final int MAX_PARAMETERS = 8;
    /** Digitised papers are older than the web, but no calendar of theirs is older than this. */
    private static final int EARLIEST_YEAR = 1800;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final SlugVariants variants = new SlugVariants();
    private final List<Trap> traps;

    private record Trap(String name, Predicate<CrawlUrl> sign) {}

    /** @param now dates more than a year later are those of a calendar without end */
    Traps(Instant now) {
        int latestYear = now.atOffset(ZoneOffset.UTC).getYear() + 1;
        this.traps = List.of(
                new Trap("long address", url -> url.value().length() > MAX_LENGTH),
                new Trap("deep path", url -> segments(url).size() > MAX_SEGMENTS),
                new Trap("repeated path segment", url -> repetitions(segments(url)) > MAX_REPETITIONS),
                new Trap("repeated path", url -> repeatsItself(segments(url))),
                new Trap("many parameters", url -> parameters(url) > MAX_PARAMETERS),
                new Trap(
                        "calendar",
                        url -> CalendarDates.yearIn(url).stream()
                                .anyMatch(year -> year < EARLIEST_YEAR || year > latestYear)));
    }

    /** The name of the trap that the address looks like. */
    Optional<String> recognise(CrawlUrl url) {
        return traps.stream()
                .filter(trap -> trap.sign().test(url))
                .map(Trap::name)
                .findFirst();
    }

    /** As {@link #recognise}, and whether it is one too many of the addresses that were found. */
    Optional<String> recogniseFound(CrawlUrl url) {
        Optional<String> trap = recognise(url);
        return trap.isEmpty() && variants.isOneTooMany(url) ? Optional.of("slug variant") : trap;
    }

    private static List<String> segments(CrawlUrl url) {
        return Arrays.stream(url.uri().getRawPath().split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    private static int repetitions(List<String> segments) {
        Collection<Long> counts = segments.stream()
                .filter(segment -> !NUMBER.matcher(segment).matches())
                .collect(Collectors.groupingBy(segment -> segment, Collectors.counting()))
                .values();
        return counts.isEmpty() ? 0 : Collections.max(counts).intValue();
    }

    /** Two segments or more that come twice in a row, as when a page links to itself by a path that is too long. */
    private static boolean repeatsItself(List<String> segments) {
        return IntStream.rangeClosed(2, segments.size() / 2)
                .anyMatch(length -> IntStream.rangeClosed(0, segments.size() - 2 * length)
                        .anyMatch(start -> isRepeated(segments, start, length)));
    }

    private static boolean isRepeated(List<String> segments, int start, int length) {
        List<String> once = segments.subList(start, start + length);
        boolean dates =
                once.stream().allMatch(segment -> NUMBER.matcher(segment).matches());
        return !dates && once.equals(segments.subList(start + length, start + 2 * length));
    }

    private static int parameters(CrawlUrl url) {
        String query = url.uri().getRawQuery();
        return query == null ? 0 : query.split("&", -1).length;
    }
}
