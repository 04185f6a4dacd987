package fr.rotative.normalise.fields;

import fr.rotative.article.CanonicalUrl;
import fr.rotative.normalise.declared.Declared.Value;
import fr.rotative.normalise.declared.Property;
import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.site.CanonicalUrls;
import fr.rotative.normalise.site.Hosts;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address that identifies the article: printed on its print view, declared by the page, or its own made canonical. */
public final class AddressField {
    private static final Pattern PRINTED = Pattern.compile("(?i)url\\s*:\\s*(https?://\\S+)\\s*");
    private static final Pattern CANONICAL_LINK =
            Pattern.compile("<([^>]+)>\\s*;[^,<]*\\brel\\s*=\\s*\"?canonical\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int HEAD_LINES = 40;

    private final CanonicalUrls canonicalUrls;
    private final List<Heuristic<URI>> heuristics = List.of(
            new Heuristic<>("printed-address", AddressField::printed),
            new Heuristic<>("link-header", AddressField::inLinkHeader),
            new Heuristic<>("declared", AddressField::declared),
            new Heuristic<>("url", reading -> Optional.of(reading.url())));

    public AddressField(CanonicalUrls canonicalUrls) {
        this.canonicalUrls = canonicalUrls;
    }

    public Decision<CanonicalUrl> decide(Reading reading) {
        Decision<URI> address =
                Heuristic.first(heuristics, reading).orElseGet(() -> new Decision<>(reading.url(), "url"));
        return new Decision<>(canonicalUrls.of(address.value()), address.by());
    }

    /** The address that a print view gives for the article it is a copy of. */
    public static Optional<URI> printed(Reading reading) {
        List<Line> lines = reading.page().lines();
        for (Line line : lines.subList(0, Math.min(lines.size(), HEAD_LINES))) {
            Optional<URI> url = line.plain().startsWith("url") ? printed(line.text()) : Optional.empty();
            if (url.isPresent()) {
                return url;
            }
        }
        return Optional.empty();
    }

    private static Optional<URI> printed(String line) {
        Matcher printed = PRINTED.matcher(line);
        return printed.matches() ? parse(printed.group(1)) : Optional.empty();
    }

    /**
     * A {@code Link} header with {@code rel="canonical"} (RFC 8288, RFC 6596). Only a server on this machine may speak for
     * another site, as a mirror does: anybody else could pass off pages as somebody's articles.
     */
    private static Optional<URI> inLinkHeader(Reading reading) {
        return reading.capture().headers().fields().getOrDefault("Link", List.of()).stream()
                .map(CANONICAL_LINK::matcher)
                .filter(Matcher::find)
                .map(match -> parse(match.group(1)))
                .flatMap(Optional::stream)
                .filter(url -> url.getHost() != null)
                .filter(url -> LOOPBACK.contains(reading.url().getHost()) || sameSite(url, reading.url()))
                .findFirst();
    }

    /** Only of the same site, and not the front page, which careless templates declare on every page. */
    private static Optional<URI> declared(Reading reading) {
        return reading.declared().all(Property.URL).stream()
                .map(Value::text)
                .map(AddressField::parse)
                .flatMap(Optional::stream)
                .filter(url -> url.getHost() != null
                        && url.getPath() != null
                        && url.getPath().length() > 1)
                .filter(url -> reading.url().getHost() == null || sameSite(url, reading.url()))
                .findFirst();
    }

    private static boolean sameSite(URI one, URI other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(URI url) {
        String host = Hosts.bare(url.getHost());
        return host.startsWith("m.") ? host.substring("m.".length()) : host;
    }

    private static Optional<URI> parse(String url) {
        try {
            return Optional.of(new URI(url.strip()));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
