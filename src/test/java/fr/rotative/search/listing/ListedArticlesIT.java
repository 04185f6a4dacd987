package fr.rotative.search.listing;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import fr.rotative.article.ListedArticle;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.company.CompanyDirectory;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.Dossier;
import fr.rotative.search.result.SearchResult;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Articles as lists show them, whichever version of the archive has stored them. */
@ExtendWith(ElasticsearchServer.class)
class ListedArticlesIT {
    private static final TestArticle TODAY = TestArticle.titled("Kertel rachète")
            .lead("Le rachat.")
            .about("Kertel")
            .on("2001-02-12");
    private static final TestArticle FORMER = TestArticle.titled("Kertel vend")
            .body("La vente.", "La suite.")
            .about("Kertel")
            .on("1999");

    private final ElasticsearchClient client;

    ListedArticlesIT(ElasticsearchClient client) {
        this.client = client;
    }

    @Test
    void an_article_from_before_schema_version_9_is_listed_like_others() throws IOException {
        TestArchive.of(client, TestArticle.documents(TODAY));
        client.index(i -> i.index(ArchiveIndex.ALIAS)
                .id(FORMER.id().value())
                .document(FORMER.document())
                .refresh(Refresh.True));

        List<SearchResult.Hit> found = new ArticleSearch(client)
                .search(SearchRequest.EVERYTHING.withQ("Kertel"))
                .hits();
        Dossier dossier = new CompanyDirectory(client).dossier("kertel").orElseThrow();

        assertThat(found)
                .extracting(SearchResult.Hit::article)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(TODAY, FORMER).map(ListedArticlesIT::listed).toList());
        assertThat(dossier.latest()).containsExactly(listed(TODAY), listed(FORMER));
        assertThat(dossier.first()).isEqualTo(listed(FORMER));
    }

    private static ListedArticle listed(TestArticle article) {
        return ListedArticle.of(article.document());
    }
}
