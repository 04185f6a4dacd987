package fr.rotative.search.request;

import fr.rotative.search.result.SearchResult;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question to the archive.
 *
 * @param q what the reader typed; empty for everything
 * @param synonyms whether words are also looked for by what else they may be called
 */
public record SearchRequest(
        String q, Match match, boolean synonyms, Filters filters, Sort sort, Page page, Extras extras) {

    /** Accents typed apart from their letters are joined to them, as in the articles. */
    public SearchRequest {
        q = Normalizer.normalize(q, Normalizer.Form.NFC);
    }

    /** All articles, newest first, without facets: the start for building other requests. */
    public static final SearchRequest EVERYTHING =
            new SearchRequest("", Match.AUTO, true, Filters.NONE, Sort.NEWEST, Page.FIRST, Extras.NONE);

    public SearchRequest withQ(String typed) {
        return new SearchRequest(typed, match, synonyms, filters, sort, page, extras);
    }

    public SearchRequest withMatch(Match wanted) {
        return new SearchRequest(q, wanted, synonyms, filters, sort, page, extras);
    }

    public SearchRequest withSynonyms(boolean wanted) {
        return new SearchRequest(q, match, wanted, filters, sort, page, extras);
    }

    public SearchRequest withFilters(Filters narrowed) {
        return new SearchRequest(q, match, synonyms, narrowed, sort, page, extras);
    }

    public SearchRequest withSort(Sort order) {
        return new SearchRequest(q, match, synonyms, filters, order, page, extras);
    }

    public SearchRequest withPage(Page wanted) {
        return new SearchRequest(q, match, synonyms, filters, sort, wanted, extras);
    }

    public SearchRequest withExtras(Extras wanted) {
        return new SearchRequest(q, match, synonyms, filters, sort, page, wanted);
    }

    /** How many of the plain words an article must have. */
    public enum Match {
        /** All of them; if no article has all, those that have most, and the answer says so. */
        AUTO,
        ALL,
        /** One is enough, be it in a phrase: for pasted titles and questions. */
        ANY;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The order of the results. Undated articles come last by date. */
    public enum Sort {
        RELEVANCE,
        NEWEST,
        OLDEST;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Which part of the results.
     *
     * @param size how many articles, 1 to {@value #LARGEST}
     * @param cursor where to go on, from {@link SearchResult#next()}; none for the first page
     */
    public record Page(int size, @Nullable String cursor) {
        public static final int LARGEST = 100;
        public static final int USUAL = 20;
        public static final Page FIRST = new Page(USUAL, null);

        /** @throws IllegalArgumentException if the size is out of its limits */
        public Page {
            if (size < 1 || size > LARGEST) {
                throw new IllegalArgumentException("size must be from 1 to " + LARGEST + ", not " + size);
            }
        }
    }

    /**
     * What the answer holds besides articles.
     *
     * @param values whether it tells how many values each facet has, which costs as much as to list the most frequent
     * @param timeline counts over time; none if null
     * @param explain whether each article says why it was found
     */
    public record Extras(
            Set<Facet> facets, boolean values, @Nullable Interval timeline, boolean explain) {
        public static final Extras NONE = new Extras(Set.of(), null, false);

        public Extras {
            facets = Set.copyOf(facets);
        }

        public Extras(Set<Facet> facets, @Nullable Interval timeline, boolean explain) {
            this(facets, false, timeline, explain);
        }

        /** The same, telling how many values each facet has. */
        public Extras withValues() {
            return new Extras(facets, true, timeline, explain);
        }
    }

    /** The width of a timeline's buckets. */
    public enum Interval {
        /** Year, month or day, whichever suits the span of the results. */
        AUTO,
        YEAR,
        MONTH,
        DAY;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
