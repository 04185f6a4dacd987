package fr.rotative.web.view.part;

import fr.rotative.article.ListedArticle;
import fr.rotative.article.ListedArticle.Named;
import fr.rotative.language.Messages;
import fr.rotative.language.Typography;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.SearchResult.Hit;
import fr.rotative.web.address.Addresses;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param kind its name unless it is an ordinary article
 * @param companies those it is about first, at most {@value #MOST_COMPANIES}
 * @param teaser its lead or the beginning of its text, where there are no snippets
 * @param snippets passages as escaped HTML, the matching words in {@code <mark>}
 * @param explanation why it was found, or how to ask; none in a list that no search gave
 */
public record ArticleCard(
        String id,
        Link title,
        DateLine date,
        @Nullable Link section,
        @Nullable String kind,
        String byline,
        List<Link> companies,
        String teaser,
        List<String> snippets,
        @Nullable Explanation explanation) {

    private static final int MOST_COMPANIES = 5;
    private static final int TEASER_LENGTH = 240;
    private static final Comparator<Named> MAIN_FIRST =
            Comparator.comparing(company -> !company.salience().equals("main"));

    /** Where nothing was asked for, a passage is no better than the lead. */
    private static final Predicate<String> MATCHING = snippet -> snippet.contains("<mark>");

    /** Where it leads, and what a search found of it. */
    private record Found(
            String href, List<String> snippets, @Nullable Explanation explanation) {}

    public static ArticleCard of(ListedArticle article, Messages messages) {
        return of(article, new Found(Addresses.article(article.id()), List.of(), null), messages);
    }

    public static ArticleCard of(Hit hit, Messages messages) {
        return of(hit.article(), new Found(Addresses.article(hit.article().id()), matching(hit), null), messages);
    }

    /** An article that a search found; in its page, what was looked for is marked. */
    public static ArticleCard of(Hit hit, SearchRequest asked, Messages messages) {
        ListedArticle article = hit.article();
        Explanation explanation = Explanation.of(hit, asked, messages);
        return of(article, new Found(Addresses.found(article.id(), asked), matching(hit), explanation), messages);
    }

    private static List<String> matching(Hit hit) {
        return hit.snippets().stream().filter(MATCHING).toList();
    }

    private static ArticleCard of(ListedArticle article, Found found, Messages messages) {
        return new ArticleCard(
                article.id(),
                new Link(Typography.unbreakable(article.title()), found.href),
                DateLine.of(article.published(), messages),
                section(article.section()),
                kind(article.kind(), messages),
                Byline.of(article, messages),
                companies(article),
                teaser(article),
                found.snippets,
                found.explanation);
    }

    /** What kind of article it is, in words; nothing of one as most are. */
    public static @Nullable String kind(String kind, Messages messages) {
        return kind.equals("article") ? null : messages.name("kind.", kind);
    }

    /** Its section, and where all articles of it are listed. */
    public static @Nullable Link section(@Nullable String section) {
        return section == null ? null : new Link(section, Addresses.allWith(Facet.SECTION, section));
    }

    private static List<Link> companies(ListedArticle article) {
        return article.companies().stream()
                .sorted(MAIN_FIRST)
                .limit(MOST_COMPANIES)
                .map(company -> new Link(company.name(), Addresses.company(company.id())))
                .toList();
    }

    private static String teaser(ListedArticle article) {
        String summary = article.summary();
        return summary == null ? "" : Typography.unbreakable(Ellipsis.after(TEASER_LENGTH, summary));
    }
}
