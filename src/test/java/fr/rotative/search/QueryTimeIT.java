package fr.rotative.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.article.ArticleDocument;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.SearchResult;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How long a search may take. */
@ExtendWith(ElasticsearchServer.class)
class QueryTimeIT {
    /** Elasticsearch looks at its clock so rarely that most searches of a small archive end before it does. */
    private static final int TRIES = 2000;

    private static final SearchRequest SLOW = SearchRequest.EVERYTHING.withQ("kertel PRES/50 rachat OU fil* OU con*");

    private final ElasticsearchClient client;

    QueryTimeIT(ElasticsearchClient client) {
        this.client = client;
        List<ArticleDocument> articles = IntStream.range(0, 500)
                .mapToObj(i -> TestArticle.titled("Kertel " + i)
                        .at("a" + i)
                        .body("Le rachat de la filiale " + i, "par Kertel, son concurrent " + i)
                        .document())
                .toList();
        TestArchive.of(client, articles);
    }

    @Test
    void a_search_whose_time_is_up_answers_with_what_it_has_found_and_says_so() {
        ArticleSearch hasty = new ArticleSearch(client, Duration.ofNanos(1));

        SearchResult found = Stream.generate(() -> hasty.search(SLOW))
                .limit(TRIES)
                .filter(SearchResult::partial)
                .findFirst()
                .orElseThrow();

        assertThat(found.total()).isLessThanOrEqualTo(500);
    }

    @Test
    void a_search_in_time_is_whole() {
        SearchResult found = new ArticleSearch(client).search(SLOW);

        assertThat(found.partial()).isFalse();
        assertThat(found.total()).isEqualTo(500);
    }
}
