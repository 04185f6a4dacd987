package fr.rotative.crawl.discovery;

import fr.rotative.crawl.discovery.PageProfile.Kind;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Tells from what pages declare, and from their addresses, what they are and how old; to the day is enough. */
final class PageProfiles {
    private static final Evaluator PUBLISHED =
            Selector.evaluatorOf("meta[property=article:published_time], meta[name~=(?i)^(dc\\.)?date(\\.issued)?$],"
                    + " meta[itemprop=datePublished]");
    private static final Evaluator ARTICLE = Selector.evaluatorOf("meta[property=og:type][content=article]");
    private static final Evaluator JSON_LD = Selector.evaluatorOf("script[type=application/ld+json]");
    private static final Pattern JSON_LD_ARTICLE = Pattern.compile("\"@type\"\\s*:\\s*\"\\w*(?:Article|BlogPosting)\"");
    private static final Pattern JSON_LD_PUBLISHED = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T\\S*)?");
    private static final Pattern ADDRESS_DATE =
            Pattern.compile("/((?:19|20)\\d{2})[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\\d|3[01])(?=[/-])");
    /** The pages of a time when a name was enough: {@code /0102/010212bourse.shtml}. */
    private static final Pattern SHORT_ADDRESS_DATE =
            Pattern.compile("/(\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])[^/\\d][^/]*$");

    private static final Pattern INDEX_PATH = Pattern.compile("(?i)(?:/|/(?:index|default|home|une|sommaire)\\.\\w+)$");
    private static final int CENTURY_TURNS = 90;

    private static final List<Function<TellingElements, Optional<String>>> DECLARED = List.of(
            page -> page.matching(PUBLISHED).findFirst().map(meta -> meta.attr("content")),
            page -> jsonLd(page)
                    .flatMap(json -> JSON_LD_PUBLISHED.matcher(json).results())
                    .map(date -> date.group(1))
                    .findFirst());

    private PageProfiles() {}

    static PageProfile of(TellingElements page, URI url) {
        Instant declared = DECLARED.stream()
                .flatMap(source -> source.apply(page).flatMap(PageProfiles::read).stream())
                .findFirst()
                .orElse(null);
        if (declared != null || isArticle(page)) {
            return new PageProfile(Kind.ARTICLE, declared == null ? inAddress(url) : declared);
        }
        String path = Objects.requireNonNullElse(url.getRawPath(), "");
        boolean index = path.isEmpty() || INDEX_PATH.matcher(path).find();
        return index ? new PageProfile(Kind.INDEX, null) : new PageProfile(Kind.OTHER, inAddress(url));
    }

    private static boolean isArticle(TellingElements page) {
        return page.matching(ARTICLE).findAny().isPresent()
                || jsonLd(page).anyMatch(json -> JSON_LD_ARTICLE.matcher(json).find());
    }

    private static Stream<String> jsonLd(TellingElements page) {
        return page.matching(JSON_LD).map(Element::data);
    }

    private static Optional<Instant> read(String date) {
        try {
            return Optional.of(OffsetDateTime.parse(date.strip()).toInstant());
        } catch (DateTimeException toTheDay) {
            Matcher matcher = DATE.matcher(date.strip());
            return matcher.matches() ? day(matcher.toMatchResult(), 0) : Optional.empty();
        }
    }

    private static @Nullable Instant inAddress(URI url) {
        String address = url.toString();
        return Stream.concat(
                        ADDRESS_DATE.matcher(address).results().map(date -> day(date, 0)),
                        SHORT_ADDRESS_DATE.matcher(address).results().map(date -> day(date, century(date))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static int century(MatchResult date) {
        return Integer.parseInt(date.group(1)) < CENTURY_TURNS ? 2000 : 1900;
    }

    private static Optional<Instant> day(MatchResult date, int century) {
        try {
            LocalDate day = LocalDate.of(
                    century + Integer.parseInt(date.group(1)),
                    Integer.parseInt(date.group(2)),
                    Integer.parseInt(date.group(3)));
            return Optional.of(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
