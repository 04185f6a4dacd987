package fr.rotative.normalise;

import fr.rotative.article.Article;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of a page. */
public sealed interface Normalised {

    PageKind kind();

    /**
     * The page holds articles.
     *
     * @param title of the page; that of its article, unless it is a page of briefs
     * @param articles one, or one per brief; never empty
     * @param winners which heuristic decided each field ({@code title}, {@code published}, {@code body}, ...)
     */
    record Articles(PageKind kind, String title, List<Article> articles, Map<String, String> winners)
            implements Normalised {
        public Articles {
            articles = List.copyOf(articles);
            winners = Map.copyOf(winners);
        }
    }

    /** The page is something else. */
    record NotAnArticle(Reason reason, String detail) implements Normalised {
        @Override
        public PageKind kind() {
            return PageKind.NOT_AN_ARTICLE;
        }
    }

    /** Why a page is not an article; the label is stable and stands in JSON and in summaries. */
    enum Reason {
        EMPTY,
        TOO_LARGE,
        NOT_TEXT,
        MALFORMED,
        HTTP_ERROR,
        REDIRECT,
        HOME_PAGE,
        INDEX_PAGE,
        SEARCH_PAGE,
        NOT_FOUND_PAGE,
        CONSENT_WALL,
        PAYWALL,
        LIVE_BLOG,
        GALLERY,
        FORM,
        /** About the site itself: legal notices, staff, help. */
        SERVICE_PAGE,
        NO_TEXT;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
