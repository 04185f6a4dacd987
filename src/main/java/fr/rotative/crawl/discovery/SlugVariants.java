package fr.rotative.crawl.discovery;

import fr.rotative.crawl.frontier.CrawlUrl;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts under how many slugs one number was found: some sites answer under any, and link to new ones again and again.
 * What was not met for long is forgotten. Safe for use by several threads.
 */
final class SlugVariants {
    private static final int REMEMBERED = 20_000;
    /** A title is corrected once or twice. */
    private static final int MAX_VARIANTS = 3;

    private static final Pattern NUMBER_AND_SLUG =
            Pattern.compile("(?<=/)(?:(?<first>\\d{5,})[-_,][^/?]+|[^/?]+[-_,](?<last>\\d{5,})(?=[./?]|$))");
    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ofPattern("uuMMdd"), DateTimeFormatter.BASIC_ISO_DATE);

    private final Map<String, Set<Integer>> seen = new RecentlyUsed<>(REMEMBERED);

    /** Whether enough other addresses were found that differ from this one only by the slug beside a number. */
    synchronized boolean isOneTooMany(CrawlUrl url) {
        Matcher matcher = NUMBER_AND_SLUG.matcher(url.value());
        String article = matcher.replaceAll(SlugVariants::withoutSlug);
        if (article.equals(url.value())) {
            return false;
        }
        Set<Integer> variants = seen.computeIfAbsent(article, number -> new HashSet<>());
        int variant = url.value().hashCode();
        if (variants.contains(variant)) {
            return false;
        }
        return variants.size() >= MAX_VARIANTS || !variants.add(variant);
    }

    /** A day is no number of an article: many articles have it. */
    private static String withoutSlug(MatchResult found) {
        String number = found.group(1) == null ? found.group(2) : found.group(1);
        return isDate(number) ? Matcher.quoteReplacement(found.group()) : "*" + number;
    }

    private static boolean isDate(String number) {
        return DATES.stream().anyMatch(format -> isDate(number, format));
    }

    private static boolean isDate(String number, DateTimeFormatter format) {
        try {
            LocalDate.parse(number, format);
            return true;
        } catch (DateTimeException other) {
            return false;
        }
    }
}
