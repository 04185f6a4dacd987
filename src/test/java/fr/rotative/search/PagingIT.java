package fr.rotative.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.request.BadRequestException;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Match;
import fr.rotative.search.request.SearchRequest.Page;
import fr.rotative.search.request.SearchRequest.Sort;
import fr.rotative.search.result.SearchResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every result is reached once, page after page. */
@ExtendWith(ElasticsearchServer.class)
class PagingIT {
    private final ElasticsearchClient client;
    private final ArticleSearch search;

    PagingIT(ElasticsearchClient client) {
        this.client = client;
        this.search = new ArticleSearch(client);
    }

    @Test
    void every_article_is_reached_once_by_paging_through_ties_and_undated_ones() {
        List<TestArticle> articles = IntStream.range(0, 60)
                .mapToObj(i -> TestArticle.titled("Même titre").at("tie-" + i).body("Même texte."))
                .map(article -> article.slug().endsWith("7") ? article : article.on("2001-02-12"))
                .toList();
        TestArchive.of(client, articles.stream().map(TestArticle::document).toList());

        for (Sort sort : Sort.values()) {
            List<String> seen = pages(asking("titre").withSort(sort).withPage(new Page(7, null)));
            assertThat(seen).hasSize(60).doesNotHaveDuplicates();
            if (sort != Sort.RELEVANCE) {
                assertThat(seen.subList(54, 60)).as("undated last").allMatch(slug -> slug.endsWith("7"));
            }
        }
    }

    @Test
    void no_article_comes_twice_or_is_lost_across_pages_while_others_are_indexed() {
        List<TestArticle> articles = IntStream.range(0, 40)
                .mapToObj(i -> TestArticle.titled("Fusion " + "banque ".repeat(i % 4) + "assurance ".repeat(i % 3))
                        .at("kept-" + i)
                        .on("2001-02-" + (10 + i % 15)))
                .toList();
        for (Sort sort : Sort.values()) {
            ArchiveIndex archive = TestArchive.of(
                    client, articles.stream().map(TestArticle::document).toList());
            SearchRequest request = asking("fusion banque assurance")
                    .withMatch(Match.ANY)
                    .withSort(sort)
                    .withPage(new Page(7, null));
            List<String> seen = new ArrayList<>();
            SearchResult page = search.search(request);
            while (page.next() != null) {
                seen.addAll(Slugs.of(page));
                index(archive, "banque", seen.size());
                page = search.search(request.withPage(new Page(7, page.next())));
            }
            seen.addAll(Slugs.of(page));

            assertThat(seen).as("%s", sort).doesNotHaveDuplicates();
            assertThat(seen.stream().filter(slug -> slug.startsWith("kept-"))).hasSize(40);
        }
    }

    /** Makes a word so common that it counts for less. */
    private static void index(ArchiveIndex archive, String word, int run) {
        archive.write(IntStream.range(0, 30)
                .mapToObj(
                        i -> TestArticle.titled(word).at("new-" + run + "-" + i).on("2001-02-12"))
                .map(TestArticle::document)
                .toList());
        archive.refresh();
    }

    @Test
    void a_page_can_still_be_turned_when_its_moment_was_let_go() throws IOException {
        TestArchive.of(
                client,
                IntStream.range(0, 9)
                        .mapToObj(i -> TestArticle.titled("Fusion").at("f" + i).document())
                        .toList());
        SearchRequest request = asking("fusion").withPage(new Page(3, null));
        SearchRequest second =
                request.withPage(new Page(3, search.search(request).next()));
        SearchRequest third = request.withPage(new Page(3, search.search(second).next()));
        String moment = String.valueOf(
                Cursor.decode(String.valueOf(third.page().cursor()), third).moment());
        client.closePointInTime(c -> c.id(moment));

        assertThat(Slugs.of(search.search(third))).hasSize(3);
    }

    @Test
    void a_cursor_is_refused_by_another_request() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Fusion").at("a"),
                        TestArticle.titled("Fusion").at("b")));
        String cursor =
                search.search(asking("fusion").withPage(new Page(1, null))).next();

        for (String wrong : List.of(cursor + "x", "%%%", "", "ZmZm")) {
            assertThatThrownBy(() -> search.search(asking("fusion").withPage(new Page(1, wrong))))
                    .as(wrong)
                    .isInstanceOf(BadRequestException.class)
                    .hasMessage("problem.foreignCursor");
        }
        assertThatThrownBy(() -> search.search(asking("achat").withPage(new Page(1, cursor))))
                .isInstanceOf(BadRequestException.class);
    }

    private List<String> pages(SearchRequest first) {
        List<String> seen = new ArrayList<>();
        SearchResult page = search.search(first);
        seen.addAll(Slugs.of(page));
        while (page.next() != null) {
            page = search.search(first.withPage(new Page(first.page().size(), page.next())));
            assertThat(page.total()).isEqualTo(60);
            seen.addAll(Slugs.of(page));
        }
        return seen;
    }

    private static SearchRequest asking(String q) {
        return SearchRequest.EVERYTHING.withQ(q);
    }
}
