package fr.rotative.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.rotative.language.Message;
import fr.rotative.search.result.SearchResult.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that answers a search, its summary and the search's own fields side by side in one JSON object.
 *
 * @param snippets passages as escaped HTML, the matching words in {@code <mark>}
 * @param why what made it match; present if asked for
 * @param versionOf the article before it on the page whose text is its own but for some words; present if there is one
 */
record FoundArticle(
        @JsonUnwrapped ArticleSummary article,
        List<String> snippets,
        double score,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Message> why,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String versionOf) {

    static FoundArticle of(Hit hit) {
        return new FoundArticle(
                ArticleSummary.of(hit.article()), hit.snippets(), hit.score(), hit.why(), hit.versionOf());
    }
}
