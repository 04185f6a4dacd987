package fr.rotative.search;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.article.ArticleId;
import fr.rotative.engine.Credentials;
import fr.rotative.engine.ElasticsearchConnection;
import fr.rotative.engine.Endpoint;
import fr.rotative.search.archive.UnavailableException;
import fr.rotative.search.company.CompanyDirectory;
import fr.rotative.search.request.PageNumber;
import fr.rotative.search.request.SearchRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnavailableTest {
    private static final Duration LIMIT = Duration.ofMillis(100);

    @Test
    void an_elasticsearch_that_does_not_answer_makes_the_archive_unavailable() {
        // No server listens on the discard port of the loopback interface.
        Endpoint nobody =
                new Endpoint(List.of(URI.create("http://127.0.0.1:9")), new Credentials.None(), Optional.empty());
        try (ElasticsearchConnection connection = new ElasticsearchConnection(nobody)) {
            ArticleSearch search = new ArticleSearch(connection.client(), LIMIT);
            CompanyDirectory directory = new CompanyDirectory(connection.client(), LIMIT);

            assertThatThrownBy(() -> search.search(SearchRequest.EVERYTHING)).isInstanceOf(UnavailableException.class);
            assertThatThrownBy(() -> search.find(new ArticleId("0123456789abcdef0123")))
                    .isInstanceOf(UnavailableException.class);
            assertThatThrownBy(() ->
                            directory.companies(new CompanyDirectory.Question("", null, null, new PageNumber(1, 10))))
                    .isInstanceOf(UnavailableException.class);
        }
    }
}
