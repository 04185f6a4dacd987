package fr.rotative.normalise.declared;

import fr.rotative.normalise.text.Typography;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON-LD in the vocabulary of schema.org: an article alone, in an array, in a {@code @graph}, or under
 * {@code mainEntity}. The usual faults are read over: comments, trailing commas, line breaks within strings.
 */
final class JsonLd {
    private static final String FROM = "json-ld";
    private static final int DEEPEST = 6;
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
            "BlogPosting",
            "TechArticle",
            "Report",
            "LiveBlogPosting",
            "SocialMediaPosting",
            "Review",
            "Interview",
            "AdvertiserContentArticle");
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|<!\\[CDATA\\[)"
                    + "|(?:-->|//\\s*\\]\\]>|/\\*\\s*\\]\\]>\\s*\\*/|\\]\\]>|;)\\s*$");

    private static final Map<String, Property> TEXTS = Map.of(
            "headline", Property.TITLE,
            "description", Property.DESCRIPTION,
            "datePublished", Property.PUBLISHED,
            "dateModified", Property.MODIFIED,
            "articleSection", Property.SECTION,
            "isAccessibleForFree", Property.FREE);
    private static final Map<String, Property> NAMES =
            Map.of("author", Property.AUTHOR, "creator", Property.AUTHOR, "publisher", Property.SOURCE);

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    Declaration read(List<Element> scripts) {
        List<JsonNode> articles = new ArrayList<>();
        scripts.stream()
                .filter(script -> script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json"))
                .flatMap(script -> script.dataNodes().stream())
                .forEach(data -> parse(data.getWholeData()).ifPresent(root -> collect(root, articles, 0)));
        Map<Property, List<String>> values = new EnumMap<>(Property.class);
        articles.stream().limit(1).forEach(article -> declare(article, values));
        return new Declaration(FROM, values);
    }

    private Optional<JsonNode> parse(String json) {
        try {
            return Optional.ofNullable(
                    mapper.readTree(isBare(json) ? json : WRAPPING.matcher(json).replaceAll("")));
        } catch (JacksonException beyondRepair) {
            return Optional.empty();
        }
    }

    private static boolean isBare(String json) {
        String stripped = json.strip();
        boolean begins = stripped.startsWith("{") || stripped.startsWith("[");
        return begins && (stripped.endsWith("}") || stripped.endsWith("]"));
    }

    private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(element -> collect(element, articles, depth + 1));
        } else if (node.isObject()) {
            if (types(node).anyMatch(ARTICLES::contains)) {
                articles.add(node);
            }
            Stream.of("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed")
                    .map(node::path)
                    .forEach(inner -> collect(inner, articles, depth + 1));
        }
    }

    private static Stream<String> types(JsonNode node) {
        return elements(node.path("@type")).map(JsonLd::text).map(name -> name.replaceFirst("^.*[/:#]", ""));
    }

    private static void declare(JsonNode article, Map<Property, List<String>> values) {
        types(article).forEach(type -> add(values, Property.TYPE, type));
        TEXTS.forEach((key, property) -> texts(article.path(key)).forEach(text -> add(values, property, text)));
        NAMES.forEach((key, property) -> elements(article.path(key))
                .forEach(node -> names(node).forEach(name -> add(values, propertyOf(node, property), name))));
        texts(article.path("mainEntityOfPage")).forEach(url -> add(values, Property.URL, url));
        texts(article.path("url")).forEach(url -> add(values, Property.URL, url));
        if (!values.containsKey(Property.TITLE)) {
            texts(article.path("name")).forEach(text -> add(values, Property.TITLE, text));
        }
    }

    private static Stream<String> texts(JsonNode node) {
        return elements(node)
                .map(value -> value.isObject() ? value.path("@id") : value)
                .map(JsonLd::text);
    }

    /** What JSON-LD writes alone or as an array, always as several. */
    private static Stream<JsonNode> elements(JsonNode node) {
        return node.isArray() ? node.valueStream() : Stream.of(node);
    }

    private static Property propertyOf(JsonNode node, Property property) {
        boolean organisation = types(node).anyMatch(type -> type.endsWith("Organization"));
        return organisation && property == Property.AUTHOR ? Property.AUTHOR_ORGANISATION : property;
    }

    private static Stream<String> names(JsonNode node) {
        return elements(node)
                .map(value -> value.isObject() ? value.path("name") : value)
                .flatMap(JsonLd::elements)
                .map(JsonLd::text);
    }

    private static void add(Map<Property, List<String>> values, Property property, String text) {
        List<String> known = values.computeIfAbsent(property, absent -> new ArrayList<>());
        if (!text.isEmpty() && !known.contains(text)) {
            known.add(text);
        }
    }

    /** Papers often escape entities twice in JSON-LD. */
    private static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull()
                ? Typography.clean(Parser.unescapeEntities(node.asString(), false))
                : "";
    }
}
