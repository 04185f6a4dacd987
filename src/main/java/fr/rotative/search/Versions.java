package fr.rotative.search;

import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.rotative.article.ListedArticle;
import fr.rotative.article.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a page whose text another one before them has, but for some words: the dispatch that several papers
 * ran, another edition, a correction. They stay in the list, so that totals and pages count every article, and name the
 * first of their kind.
 */
final class Versions {
    /** The stored field that holds an article's {@link Sketch}. */
    static final String SKETCH = "sketch";

    /** An article as its text can be compared. */
    private record Text(ListedArticle article, Sketch sketch) {
        static Text of(Hit<ListedArticle> hit, ListedArticle article) {
            var stored = hit.fields().get(SKETCH);
            List<?> values = stored == null ? List.of() : stored.to(List.class);
            return new Text(
                    article, Sketch.read(values.stream().map(String::valueOf).collect(Collectors.joining(" "))));
        }

        /** A text too short for a sketch is another's only word for word. */
        boolean isNear(Text other) {
            return article.contentHash().equals(other.article.contentHash()) || sketch.isNear(other.sketch);
        }
    }

    private final List<Text> firsts = new ArrayList<>();

    private Versions() {}

    /** The hits in their order, each with the one before it that it is a version of. */
    static List<SearchResult.Hit> told(List<Hit<ListedArticle>> page) {
        Versions versions = new Versions();
        return page.stream().map(versions::told).toList();
    }

    private SearchResult.Hit told(Hit<ListedArticle> hit) {
        SearchResult.Hit told = Answer.hit(hit);
        return told.asVersionOf(first(Text.of(hit, told.article())));
    }

    private @Nullable String first(Text text) {
        Optional<Text> first = firsts.stream().filter(text::isNear).findFirst();
        if (first.isEmpty()) {
            firsts.add(text);
        }
        return first.map(same -> same.article().id()).orElse(null);
    }
}
