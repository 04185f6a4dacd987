package fr.rotative.search.result;

import fr.rotative.article.ListedArticle;
import fr.rotative.language.Message;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.SearchRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The archive's answer.
 *
 * @param generation the index generation that answered
 * @param total how many articles match, exactly unless the answer is partial
 * @param partial whether time was up before all articles had been looked at: there may be more of everything
 * @param facets one list per facet asked for, most frequent first
 * @param values how many values each of these facets has, listed or not; present if asked for
 * @param timeline present if asked for
 * @param didYouMean a better spelling that finds more
 * @param next the cursor of the next page; none on the last
 */
public record SearchResult(
        String generation,
        Reading query,
        long total,
        boolean partial,
        List<Hit> hits,
        Map<Facet, List<FacetValue>> facets,
        Map<Facet, Long> values,
        @Nullable Timeline timeline,
        @Nullable String didYouMean,
        @Nullable String next) {

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        values = Map.copyOf(values);
    }

    /**
     * How the query was understood.
     *
     * @param canonical the query in its canonical spelling
     * @param sentence the query as a sentence
     * @param relaxed whether no article has all the words, and those with most of them are shown
     * @param relaxation says so to the reader
     * @param companies those that the query calls by another name than their present one
     * @param synonyms those by which articles were found that have not the words themselves
     */
    public record Reading(
            String q,
            String canonical,
            Message sentence,
            boolean relaxed,
            @Nullable Message relaxation,
            List<Warning> warnings,
            List<RenamedCompany> companies,
            List<Synonym> synonyms) {
        public Reading {
            warnings = List.copyOf(warnings);
            companies = List.copyOf(companies);
            synonyms = List.copyOf(synonyms);
        }
    }

    /**
     * What an expression of the query is also called.
     *
     * @param asked the expression as typed
     */
    public record Synonym(String asked, List<String> also) {
        public Synonym {
            also = List.copyOf(also);
        }
    }

    /**
     * A part of the query that could not be read and was searched as plain words.
     *
     * @param position where it begins in the query, in UTF-16 units from 0
     * @param reason for the reader
     * @param repair a query that would be read, if one can be proposed
     * @param others how many more parts could not be read for the same reason, and are not told
     */
    public record Warning(
            int position, Message reason, @Nullable String repair, int others) {}

    /**
     * An article that matches.
     *
     * @param snippets passages as escaped HTML, the matching words in {@code <mark>}
     * @param why what made it match; empty unless asked for
     * @param versionOf the id of the article before it on the page whose text is its own but for some words; none for the
     *     first of such articles, and for those that are alone
     */
    public record Hit(
            ListedArticle article,
            List<String> snippets,
            double score,
            List<Message> why,
            @Nullable String versionOf) {
        public Hit {
            snippets = List.copyOf(snippets);
            why = List.copyOf(why);
        }

        /** The same, with the reasons why it was found. */
        public Hit because(List<Message> reasons) {
            return new Hit(article, snippets, score, reasons, versionOf);
        }

        /** @param first the article on the same page whose text this one has but for some words; null if there is none */
        public Hit asVersionOf(@Nullable String first) {
            return new Hit(article, snippets, score, why, first);
        }
    }

    /**
     * One value of a facet.
     *
     * @param value what a filter takes
     * @param label what the reader sees
     * @param count how many articles a click would give
     */
    public record FacetValue(String value, String label, long count, Selected selected) {}

    /** Whether a facet value narrows the results. */
    public enum Selected {
        NO,
        INCLUDED,
        EXCLUDED
    }

    /**
     * Articles over time.
     *
     * @param undated how many matching articles have no date, or none as precise as the buckets
     * @param buckets without holes from the first to the last
     */
    public record Timeline(SearchRequest.Interval interval, long undated, List<Bucket> buckets) {
        public Timeline {
            buckets = List.copyOf(buckets);
        }
    }

    /**
     * One span of a timeline.
     *
     * @param count matching articles
     * @param all articles of the whole archive in this span
     */
    public record Bucket(LocalDate start, long count, long all) {}
}
