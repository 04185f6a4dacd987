package fr.rotative.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.rotative.article.NamedCompany.Evidence;
import fr.rotative.article.NamedCompany.Place;
import fr.rotative.article.NamedCompany.Salience;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in its flat JSON form: a document of the index, an object printed by {@code normalise}.
 * {@code index-mappings/README.md} explains each field.
 *
 * @param capture the capture that the words were read from
 * @param captures every capture in which the article was met, oldest first
 */
public record ArticleDocument(
        String id,
        String url,
        String canonicalUrl,
        String kind,
        String title,
        @Nullable String lead,
        List<String> paragraphs,
        @Nullable String section,
        List<String> authors,
        @Nullable String source,
        @Nullable Published published,
        @Nullable Instant modified,
        String language,
        int wordCount,
        String contentHash,
        List<Named> companies,
        List<String> mainCompanies,
        @Nullable CaptureReference capture,
        List<CaptureReference> captures,
        @Nullable String externalId,
        int normaliserVersion,
        @Nullable Instant indexedAt) {

    public ArticleDocument {
        // Documents stored before articles kept all their captures have but the one they were read from.
        captures = captures != null ? captures : capture == null ? List.of() : List.of(capture);
    }

    /** {@code on} is as precise as known; {@code day} is its first day, for sorting and charts. */
    public record Published(String on, String precision, String from, LocalDate day) {}

    /** A company, how much the article is about it and, where that is told, why it was recognised. */
    public record Named(
            String id,
            String name,
            String salience,
            List<Place> places,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Evidence evidence) {

        private Named withoutEvidence() {
            return new Named(id, name, salience, places, null);
        }
    }

    public static ArticleDocument of(Article article) {
        return of(article, null);
    }

    public static ArticleDocument of(Article article, @Nullable Instant indexedAt) {
        Text text = article.text();
        return new ArticleDocument(
                article.id().value(),
                article.url(),
                article.canonicalUrl().value(),
                article.kind().label(),
                text.title(),
                text.lead(),
                text.paragraphs(),
                article.section() == null ? null : article.section().name(),
                article.byline().authors(),
                article.byline().source(),
                published(article.published()),
                article.modified(),
                article.language(),
                text.wordCount(),
                text.contentHash(),
                article.companies().stream().map(ArticleDocument::named).toList(),
                mainCompanies(article.companies()),
                article.provenance().capture(),
                article.provenance().captures().oldestFirst(),
                article.provenance().externalId(),
                article.provenance().normaliserVersion(),
                indexedAt);
    }

    public Article toArticle() {
        return new Article(
                new ArticleId(id),
                url,
                new CanonicalUrl(canonicalUrl),
                Kind.of(kind),
                new Text(title, lead, paragraphs),
                section == null ? null : new Section(section),
                new Byline(authors, source),
                published == null ? null : Publication.parse(published.on, published.from),
                modified,
                language,
                companies.stream().map(ArticleDocument::company).toList(),
                new Provenance(capture, new Captures(captures), externalId, normaliserVersion));
    }

    /** The same reading of an article that was met in these captures, too. */
    public ArticleDocument alsoMetIn(List<CaptureReference> others) {
        return with(
                companies,
                mainCompanies,
                new Captures(captures).with(new Captures(others)).oldestFirst());
    }

    /** The same article, naming these companies. */
    public ArticleDocument naming(List<NamedCompany> others) {
        return with(others.stream().map(ArticleDocument::named).toList(), mainCompanies(others), captures);
    }

    /** The same article, without saying why its companies were recognised. */
    public ArticleDocument withoutEvidence() {
        return with(companies.stream().map(Named::withoutEvidence).toList(), mainCompanies, captures);
    }

    private ArticleDocument with(List<Named> named, List<String> main, List<CaptureReference> met) {
        return new ArticleDocument(
                id,
                url,
                canonicalUrl,
                kind,
                title,
                lead,
                paragraphs,
                section,
                authors,
                source,
                published,
                modified,
                language,
                wordCount,
                contentHash,
                named,
                main,
                capture,
                met,
                externalId,
                normaliserVersion,
                indexedAt);
    }

    private static @Nullable Published published(@Nullable Publication date) {
        return date == null ? null : new Published(date.on(), date.precision().label(), date.from(), date.firstDay());
    }

    private static Named named(NamedCompany company) {
        return new Named(
                company.id(), company.name(), company.salience().label(), company.places(), company.evidence());
    }

    private static NamedCompany company(Named named) {
        return new NamedCompany(named.id, named.name, Salience.of(named.salience), named.places, named.evidence);
    }

    private static List<String> mainCompanies(List<NamedCompany> companies) {
        return companies.stream()
                .filter(company -> company.salience() == Salience.MAIN)
                .map(NamedCompany::id)
                .toList();
    }
}
