package fr.rotative.normalise;

import fr.rotative.capture.Capture;
import fr.rotative.normalise.Normalised.NotAnArticle;
import fr.rotative.normalise.Normalised.Reason;
import fr.rotative.normalise.declared.Declared;
import fr.rotative.normalise.declared.Property;
import fr.rotative.normalise.fields.Reading;
import fr.rotative.normalise.layout.Layout;
import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.page.Page;
import fr.rotative.normalise.site.Signs;
import fr.rotative.normalise.text.Folding;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Tells pages that are no articles, by ordered rules of which the first that applies gives the reason. */
final class Refusals {
    /** Larger pages are not read, in bytes: no page of the press comes near it, and it bounds the cost of any page. */
    static final int LARGEST_BYTES = 4_000_000;

    private static final int FEWEST_WORDS = 25;
    /** A page with this much running text is not judged by a phrase in it. */
    private static final int WORDS_OF_ARTICLE = 150;

    private static final int LINKS_OF_INDEX = 5;
    private static final int PICTURES_OF_GALLERY = 4;
    private static final int TEASERS = 3;
    private static final int DATED_TEASERS = 4;
    private static final int LONGEST_DATE = 12;
    private static final Set<Reason> CERTAIN =
            EnumSet.of(Reason.NOT_FOUND_PAGE, Reason.SEARCH_PAGE, Reason.SERVICE_PAGE);
    private static final Set<Integer> FINE = Set.of(0, 200, 203, 206);
    private static final Pattern TEXT_TYPE = Pattern.compile(
            "\\s*(?:text/.*|application/(?:xhtml\\+xml|xml|octet-stream|x-unknown).*|)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTER = Pattern.compile("\\d{1,3}\\s*/\\s*\\d{1,3}");
    private static final Pattern MORE =
            Pattern.compile("lire (la suite|l'article|plus)|en savoir plus|suite( de l'article)?");
    private static final Pattern DATED_START = Pattern.compile("\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}.*");
    private static final Pattern DATED_END = Pattern.compile("\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\)?$");

    private final Signs signs;
    private final List<Function<Judged, Optional<NotAnArticle>>> rules;

    /**
     * A page to be judged.
     *
     * @param words how many words of running text lead and body have
     */
    private record Judged(Reading reading, int words) {

        static Judged of(Reading reading) {
            int words =
                    reading.layout().header().lead().map(Folding::countWords).orElse(0);
            for (Line line : reading.layout().body().lines()) {
                words += line.isProse() ? line.words() : 0;
            }
            return new Judged(reading, words);
        }

        boolean isShort() {
            return words < WORDS_OF_ARTICLE;
        }

        Page page() {
            return reading.page();
        }

        Layout layout() {
            return reading.layout();
        }

        Declared declared() {
            return reading.declared();
        }
    }

    Refusals(Signs signs) {
        this.signs = signs;
        this.rules = List.of(
                this::byTitle,
                Refusals::byDeclaredType,
                this::byPhrase,
                Refusals::byAddress,
                Refusals::byCounters,
                Refusals::byLinks,
                Refusals::byTeasers,
                Refusals::byLackOfText);
    }

    /** The refusal of a capture that is not worth reading. */
    static Optional<NotAnArticle> unread(Capture capture) {
        if (capture.status() >= 300 && capture.status() < 400) {
            return refuse(Reason.REDIRECT, "HTTP status " + capture.status());
        }
        if (!FINE.contains(capture.status())) {
            return refuse(Reason.HTTP_ERROR, "HTTP status " + capture.status());
        }
        if (capture.body().length == 0) {
            return refuse(Reason.EMPTY, "no bytes");
        }
        if (capture.body().length > LARGEST_BYTES) {
            return refuse(Reason.TOO_LARGE, capture.body().length + " bytes, the limit is " + LARGEST_BYTES);
        }
        String type = capture.headers().first("Content-Type").orElse("");
        return TEXT_TYPE.matcher(type).matches() && !Binary.isBinary(capture.body())
                ? Optional.empty()
                : refuse(Reason.NOT_TEXT, type.isBlank() ? "binary content" : type);
    }

    /** The refusal of a page by what stands on it. */
    Optional<NotAnArticle> read(Reading reading) {
        Judged judged = Judged.of(reading);
        for (Function<Judged, Optional<NotAnArticle>> rule : rules) {
            Optional<NotAnArticle> refusal = rule.apply(judged);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    /** On a long text a title only counts when no article would bear it. */
    private Optional<NotAnArticle> byTitle(Judged judged) {
        String title = judged.layout().header().title();
        return signs.inTitle(title)
                .or(() -> judged.isShort()
                                && judged.layout().header().dates().own().isEmpty()
                        ? signs.inTitle(judged.page().documentTitle())
                        : Optional.empty())
                .filter(label -> judged.isShort() || CERTAIN.contains(reason(label)))
                .flatMap(label -> refuse(reason(label), "title: " + title));
    }

    private static Optional<NotAnArticle> byDeclaredType(Judged judged) {
        boolean live = judged.declared().all(Property.TYPE).stream()
                .anyMatch(type -> type.text().equals("LiveBlogPosting"));
        boolean paid = judged.declared().all(Property.FREE).stream()
                .anyMatch(free -> free.text().equalsIgnoreCase("false"));
        if (live) {
            return refuse(Reason.LIVE_BLOG, "LiveBlogPosting");
        }
        return paid && judged.isShort() ? refuse(Reason.PAYWALL, "isAccessibleForFree is false") : Optional.empty();
    }

    private Optional<NotAnArticle> byPhrase(Judged judged) {
        if (!judged.isShort()) {
            return Optional.empty();
        }
        return judged.page().lines().stream()
                .map(line -> signs.inText(line.plain())
                        // Many a page links to its settings below the article.
                        .filter(label -> line.isProse() || reason(label) != Reason.CONSENT_WALL)
                        .flatMap(label -> refuse(reason(label), line.text())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<NotAnArticle> byAddress(Judged judged) {
        URI url = judged.reading().url();
        String path = url.getRawPath();
        if (judged.layout().addressKind().filter("index"::equals).isPresent()) {
            return refuse(Reason.INDEX_PAGE, "address " + path);
        }
        boolean root = url.getHost() != null && (path == null || path.length() <= 1);
        return root && judged.declared().first(Property.PUBLISHED).isEmpty()
                ? refuse(Reason.HOME_PAGE, "the root of the site")
                : Optional.empty();
    }

    /** {@code 3/12} over and over counts pictures. */
    private static Optional<NotAnArticle> byCounters(Judged judged) {
        if (!judged.isShort()) {
            return Optional.empty();
        }
        long counters = judged.page().lines().stream()
                .filter(line -> line.text().indexOf('/') > 0
                        && COUNTER.matcher(line.text()).matches())
                .count();
        return counters >= PICTURES_OF_GALLERY
                ? refuse(Reason.GALLERY, counters + " numbered pictures")
                : Optional.empty();
    }

    /** As many headlines that are links as paragraphs make a list of articles. */
    private static Optional<NotAnArticle> byLinks(Judged judged) {
        int headlines = judged.layout().body().headlines();
        long paragraphs = judged.layout().body().lines().stream()
                .filter(line -> line.isProse() && line.words() > FEWEST_WORDS)
                .count();
        boolean onlyTeasers = headlines >= TEASERS && paragraphs == 0;
        return onlyTeasers || headlines >= LINKS_OF_INDEX && headlines >= paragraphs
                ? refuse(Reason.INDEX_PAGE, headlines + " headlines that are links")
                : Optional.empty();
    }

    private static Optional<NotAnArticle> byTeasers(Judged judged) {
        long teasers = judged.layout().body().lines().stream()
                .filter(line -> endsWithDate(line)
                        || line.isMostlyLink()
                                && DATED_START.matcher(line.text()).matches())
                .count();
        long more = judged.page().lines().stream()
                .filter(line ->
                        line.isMostlyLink() && MORE.matcher(line.plain()).matches())
                .count();
        if (more >= TEASERS) {
            return refuse(Reason.INDEX_PAGE, more + " teasers that lead on");
        }
        return teasers >= DATED_TEASERS
                        && 2 * teasers >= judged.layout().body().lines().size() - 1
                ? refuse(Reason.INDEX_PAGE, teasers + " dated teasers")
                : Optional.empty();
    }

    private static boolean endsWithDate(Line line) {
        String text = line.text();
        return line.hasDigit()
                && DATED_END
                        .matcher(text.substring(Math.max(0, text.length() - LONGEST_DATE)))
                        .find();
    }

    private static Optional<NotAnArticle> byLackOfText(Judged judged) {
        boolean title = !judged.layout().header().title().isEmpty()
                || !judged.page().documentTitle().isEmpty();
        return judged.words() < FEWEST_WORDS || !title
                ? refuse(Reason.NO_TEXT, judged.words() + " words of running text")
                : Optional.empty();
    }

    private static Reason reason(String label) {
        return Reason.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Optional<NotAnArticle> refuse(Reason reason, String detail) {
        return Optional.of(new NotAnArticle(reason, detail));
    }
}
