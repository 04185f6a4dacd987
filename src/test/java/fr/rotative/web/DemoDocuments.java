package fr.rotative.web;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleId;
import fr.rotative.article.Byline;
import fr.rotative.article.CanonicalUrl;
import fr.rotative.article.CaptureReference;
import fr.rotative.article.Kind;
import fr.rotative.article.NamedCompany;
import fr.rotative.article.NamedCompany.Evidence;
import fr.rotative.article.NamedCompany.Place;
import fr.rotative.article.NamedCompany.Salience;
import fr.rotative.article.Provenance;
import fr.rotative.article.Publication;
import fr.rotative.article.Section;
import fr.rotative.article.Text;
import fr.rotative.demo.paper.DemoArticle;
import fr.rotative.demo.paper.DemoArticles;
import fr.rotative.demo.paper.Placement;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration's articles as the chain would index them, without running it; the briefs' pages were not kept. */
final class DemoDocuments {
    /** What every article's capture says of itself. */
    private static final CaptureReference CAPTURE = new CaptureReference(
            "demo.warc.gz", 4096, "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ", Instant.parse("2026-11-02T09:30:00Z"));

    private static final String FILE = "/demo/articles.ndjson";

    private final Map<String, List<String>> companies;

    private DemoDocuments(Map<String, List<String>> companies) {
        this.companies = companies;
    }

    /** The companies that an article is known to name. */
    private record Named(String slug, List<String> companies) {}

    static List<ArticleDocument> all() {
        DemoDocuments demo = new DemoDocuments(companies());
        return DemoArticles.bundled().all().stream()
                .flatMap(demo::articles)
                .map(ArticleDocument::of)
                .toList();
    }

    private static Map<String, List<String>> companies() {
        InputStream file = Objects.requireNonNull(DemoDocuments.class.getResourceAsStream(FILE));
        try (MappingIterator<Named> lines =
                JsonMapper.builder().build().readerFor(Named.class).readValues(file)) {
            return lines.readAll().stream().collect(Collectors.toMap(Named::slug, Named::companies));
        }
    }

    private Stream<Article> articles(DemoArticle article) {
        CanonicalUrl url = Placement.of(article).canonicalUrl();
        if (article.briefs().isEmpty()) {
            Text text = new Text(article.title(), article.lead(), article.paragraphs());
            return Stream.of(article(article, url, ArticleId.of(url), text));
        }
        return IntStream.rangeClosed(1, article.briefs().size()).mapToObj(n -> {
            DemoArticle.Brief brief = article.briefs().get(n - 1);
            return article(article, url, ArticleId.of(url).brief(n), new Text(brief.title(), null, brief.paragraphs()));
        });
    }

    private Article article(DemoArticle article, CanonicalUrl url, ArticleId id, Text text) {
        return new Article(
                id,
                url.value(),
                url,
                article.briefs().isEmpty() ? Kind.ARTICLE : Kind.BRIEF,
                text,
                new Section(article.section()),
                new Byline(article.authors(), article.source()),
                Publication.onDay(article.published(), "text"),
                null,
                "fr",
                companies.getOrDefault(article.slug(), List.of()).stream()
                        .flatMap(name -> named(name, text))
                        .toList(),
                new Provenance(article.briefs().isEmpty() ? CAPTURE : null, article.slug(), 1));
    }

    private static Stream<NamedCompany> named(String name, Text text) {
        List<Place> places = new ArrayList<>(places(name, Place.TITLE, text.title()));
        places.addAll(text.lead() == null ? List.of() : places(name, Place.LEAD, text.lead()));
        for (int i = 0; i < text.paragraphs().size(); i++) {
            places.addAll(places(name, Integer.toString(i), text.paragraphs().get(i)));
        }
        Evidence evidence = new Evidence("register", "");
        return places.isEmpty()
                ? Stream.of()
                : Stream.of(new NamedCompany(id(name), name, salience(places), places, evidence));
    }

    static String id(String name) {
        return name.toLowerCase(Locale.FRENCH).replace(' ', '-');
    }

    private static Salience salience(List<Place> places) {
        return places.get(0).part().equals(Place.TITLE) ? Salience.MAIN : Salience.MENTION;
    }

    private static List<Place> places(String name, String part, String text) {
        return Stream.iterate(text.indexOf(name), at -> at >= 0, at -> text.indexOf(name, at + 1))
                .map(at -> new Place(part, at, name))
                .toList();
    }
}
