package fr.rotative.normalise;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleId;
import fr.rotative.article.Byline;
import fr.rotative.article.CanonicalUrl;
import fr.rotative.article.Kind;
import fr.rotative.article.Provenance;
import fr.rotative.article.Publication;
import fr.rotative.article.Section;
import fr.rotative.article.Text;
import fr.rotative.normalise.site.CanonicalUrls;
import fr.rotative.normalise.text.Typography;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads finished articles, one JSON object a line: {@code id} or {@code url}, {@code title}, {@code lead},
 * {@code paragraphs} (texts) or {@code body} (paragraphs parted by empty lines), {@code published} (ISO date, month or
 * year), {@code section}, {@code authors} (one text or several), {@code source}. Only a title or a body is required; other
 * members are passed over.
 */
public final class ArticleLines {
    private static final String URN = "urn:rotative:";
    private static final String FROM = "import";
    private static final String FRENCH = "fr";
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");

    private final CanonicalUrls canonicalUrls;
    private final JsonMapper mapper = JsonMapper.builder().build();

    public ArticleLines(CanonicalUrls canonicalUrls) {
        this.canonicalUrls = canonicalUrls;
    }

    /** The line is not an article of this form. */
    public static final class BadLine extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String field;

        BadLine(String field, String message) {
            super(field + ": " + message);
            this.field = field;
        }

        /** The member at fault; empty if the line is no JSON object at all. */
        public String field() {
            return field;
        }
    }

    /** @throws BadLine if the line is not JSON, or one of its members is not as described */
    public Article read(String line) {
        JsonNode json = parse(line);
        Text text = new Text(text(json, "title").orElse(""), text(json, "lead").orElse(null), paragraphs(json));
        if (text.title().isEmpty() && text.paragraphs().isEmpty()) {
            throw new BadLine("title", "neither a title nor a body");
        }
        Optional<String> id = text(json, "id");
        Optional<String> url = text(json, "url");
        CanonicalUrl canonical = url.map(this::canonical)
                .orElseGet(() -> new CanonicalUrl(URN + id.orElseGet(() -> "text/" + text.contentHash())));
        return new Article(
                ArticleId.of(canonical),
                url.orElse(canonical.value()),
                canonical,
                Kind.ARTICLE,
                text,
                text(json, "section").map(Section::new).orElse(null),
                new Byline(texts(json, "authors"), text(json, "source").orElse(null)),
                published(json),
                null,
                FRENCH,
                List.of(),
                new Provenance(null, id.orElse(null), Normaliser.VERSION));
    }

    private JsonNode parse(String line) {
        try {
            JsonNode json = mapper.readTree(line);
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (JacksonException malformed) {
            throw new BadLine("", "not JSON: " + malformed.getOriginalMessage());
        }
        throw new BadLine("", "not a JSON object");
    }

    private CanonicalUrl canonical(String url) {
        try {
            return canonicalUrls.of(new URI(url));
        } catch (URISyntaxException malformed) {
            throw new BadLine("url", "not a URL: " + malformed.getMessage());
        }
    }

    private static @Nullable Publication published(JsonNode json) {
        Optional<String> on = text(json, "published");
        try {
            return on.map(date -> Publication.parse(date, FROM)).orElse(null);
        } catch (DateTimeException notADate) {
            throw new BadLine("published", "not an ISO date, month or year: " + on.orElse(""));
        }
    }

    private static List<String> paragraphs(JsonNode json) {
        List<String> given = texts(json, "paragraphs");
        return given.isEmpty() ? raw(json, "body").map(ArticleLines::stanzas).orElse(List.of()) : given;
    }

    private static List<String> stanzas(String body) {
        return Arrays.stream(EMPTY_LINE.split(body))
                .map(Typography::clean)
                .filter(stanza -> !stanza.isEmpty())
                .toList();
    }

    private static List<String> texts(JsonNode json, String field) {
        JsonNode node = json.path(field);
        List<String> texts = new ArrayList<>();
        (node.isArray() ? node.valueStream() : Stream.of(node))
                .map(element -> text(element, field, "texts"))
                .flatMap(Optional::stream)
                .map(Typography::clean)
                .filter(text -> !text.isEmpty())
                .forEach(texts::add);
        return texts;
    }

    private static Optional<String> text(JsonNode json, String field) {
        return raw(json, field).map(Typography::clean).filter(text -> !text.isEmpty());
    }

    private static Optional<String> raw(JsonNode json, String field) {
        return text(json.path(field), field, "a text");
    }

    private static Optional<String> text(JsonNode node, String field, String expected) {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (node.isString() || node.isNumber()) {
            return Optional.of(node.asString());
        }
        throw new BadLine(
                field, "expected " + expected + ", found " + node.getNodeType().name());
    }
}
