package fr.rotative.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.RequestCacheStats;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.archive.Deadline;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Extras;
import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.request.SearchRequest.Sort;
import fr.rotative.search.result.SearchResult;
import fr.rotative.search.time.ArchiveTimeline;
import fr.rotative.search.time.Axis;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Elasticsearch need not count again while nothing is indexed. */
@ExtendWith(ElasticsearchServer.class)
class RememberedCountsIT {
    private static final SearchRequest FUSION = SearchRequest.EVERYTHING
            .withQ("fusion")
            .withExtras(new Extras(Set.of(Facet.SECTION), Interval.YEAR, false));

    private final ElasticsearchClient client;
    private final ArticleSearch search;
    private final ArchiveIndex archive;

    RememberedCountsIT(ElasticsearchClient client) {
        this.client = client;
        this.search = new ArticleSearch(client);
        this.archive = TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Fusion").on("2001-01-15"),
                        TestArticle.titled("Rachat").on("2002-01-15")));
    }

    /** The first search of a program takes longer, so that it leaves less time to count. */
    @BeforeEach
    void warmUp() {
        search.search(FUSION);
    }

    @Test
    void what_a_search_counts_in_whatever_order_its_articles_are_shown() throws IOException {
        search.search(FUSION);
        RequestCacheStats before = remembered();

        assertThat(search.search(FUSION.withSort(Sort.OLDEST)).facets()).isNotEmpty();
        assertThat(remembered().hitCount()).isGreaterThan(before.hitCount());
        assertThat(remembered().missCount()).isEqualTo(before.missCount());
    }

    @Test
    void the_archive_over_time_whatever_is_searched() throws IOException {
        search.search(FUSION);
        RequestCacheStats before = remembered();

        Deadline justBegun = Deadline.in(Deadline.USUAL_LIMIT.minusMillis(500));
        new Archive(client, Deadline.USUAL_LIMIT)
                .answers(List.of(ArchiveTimeline.along(Axis.of(Interval.YEAR), justBegun)), Void.class);

        assertThat(remembered().hitCount()).isEqualTo(before.hitCount() + 1);
        assertThat(remembered().missCount()).isEqualTo(before.missCount());
    }

    @Test
    void but_not_once_an_article_has_come() {
        search.search(FUSION);

        archive.write(TestArticle.documents(TestArticle.titled("Fusion encore").on("2001-05-02")));
        archive.refresh();

        SearchResult found = search.search(FUSION);
        assertThat(found.total()).isEqualTo(2);
        assertThat(Objects.requireNonNull(found.timeline()).buckets())
                .singleElement()
                .satisfies(year -> assertThat(year.all()).isEqualTo(2));
    }

    private RequestCacheStats remembered() throws IOException {
        return Objects.requireNonNull(client.indices()
                .stats(s -> s.index(ArchiveIndex.ALIAS))
                .all()
                .total()
                .requestCache());
    }
}
