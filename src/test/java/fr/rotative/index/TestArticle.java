package fr.rotative.index;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleId;
import fr.rotative.article.Byline;
import fr.rotative.article.CanonicalUrl;
import fr.rotative.article.Kind;
import fr.rotative.article.NamedCompany;
import fr.rotative.article.NamedCompany.Place;
import fr.rotative.article.NamedCompany.Salience;
import fr.rotative.article.Provenance;
import fr.rotative.article.Publication;
import fr.rotative.article.Section;
import fr.rotative.article.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article for tests, plain but for what a test says of it.
 *
 * @param slug what its address and identity are made of
 * @param published {@code 2001}, {@code 2001-02} or {@code 2001-02-12}
 * @param companies the companies it names
 */
public record TestArticle(
        String slug,
        String title,
        @Nullable String lead,
        List<String> paragraphs,
        @Nullable String section,
        List<String> authors,
        @Nullable String published,
        List<NamedCompany> companies) {

    public static TestArticle titled(String title) {
        String slug = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new TestArticle(slug, title, null, List.of(), null, List.of(), null, List.of());
    }

    public TestArticle at(String address) {
        return new TestArticle(address, title, lead, paragraphs, section, authors, published, companies);
    }

    public TestArticle lead(String text) {
        return new TestArticle(slug, title, text, paragraphs, section, authors, published, companies);
    }

    public TestArticle body(String... text) {
        return new TestArticle(slug, title, lead, List.of(text), section, authors, published, companies);
    }

    public TestArticle in(String name) {
        return new TestArticle(slug, title, lead, paragraphs, name, authors, published, companies);
    }

    public TestArticle by(String... names) {
        return new TestArticle(slug, title, lead, paragraphs, section, List.of(names), published, companies);
    }

    public TestArticle on(String date) {
        return new TestArticle(slug, title, lead, paragraphs, section, authors, date, companies);
    }

    /** Names these companies, too, as its subjects. */
    public TestArticle about(String... names) {
        return naming(Salience.MAIN, names);
    }

    /** Names these companies, too, in passing. */
    public TestArticle mentioning(String... names) {
        return naming(Salience.MENTION, names);
    }

    private TestArticle naming(Salience salience, String... names) {
        List<NamedCompany> named = Stream.concat(
                        companies.stream(), Arrays.stream(names).map(name -> named(name, salience)))
                .toList();
        return new TestArticle(slug, title, lead, paragraphs, section, authors, published, named);
    }

    public ArticleId id() {
        return ArticleId.of(url());
    }

    public ArticleDocument document() {
        return ArticleDocument.of(article());
    }

    public static List<ArticleDocument> documents(TestArticle... articles) {
        return Arrays.stream(articles).map(TestArticle::document).toList();
    }

    private Article article() {
        return new Article(
                id(),
                url().value(),
                url(),
                Kind.ARTICLE,
                new Text(title, lead, paragraphs),
                section == null ? null : new Section(section),
                new Byline(authors, "La Rotative"),
                published == null ? null : Publication.parse(published, "text"),
                null,
                "fr",
                companies,
                new Provenance(null, null, 1));
    }

    private CanonicalUrl url() {
        return new CanonicalUrl("http://www.exemple.fr/" + slug);
    }

    private static NamedCompany named(String name, Salience salience) {
        String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new NamedCompany(id, name, salience, List.of(new Place(Place.TITLE, 0, name)));
    }
}
