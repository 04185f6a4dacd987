package fr.rotative.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Match;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a French reader means to find by a word, and what not: {@code french.csv} says it row by row. */
@ExtendWith(ElasticsearchServer.class)
@TestInstance(Lifecycle.PER_CLASS)
class FrenchIT {
    private static final CSVFormat TABLE = CSVFormat.TDF
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setQuote(null)
            .get();

    private final ElasticsearchClient client;
    private final ArticleSearch search;

    FrenchIT(ElasticsearchClient client) {
        this.client = client;
        this.search = new ArticleSearch(client);
    }

    record Case(int row, boolean matches, String query, String text, String why) {
        @Override
        public String toString() {
            return (matches ? "" : "not ") + query + " | " + text + " (" + why + ")";
        }

        /** Each case has a section of its own, so that all can share an archive. */
        String section() {
            return "case " + row;
        }
    }

    static List<Case> cases() throws IOException {
        try (Reader table = new InputStreamReader(
                Objects.requireNonNull(FrenchIT.class.getResourceAsStream("/french.tsv")), StandardCharsets.UTF_8)) {
            return TABLE.parse(table).stream().map(FrenchIT::read).toList();
        }
    }

    @BeforeAll
    void anArchiveOfAllTexts() throws IOException {
        TestArchive.of(
                client,
                cases().stream()
                        .map(c -> TestArticle.titled("Sans titre")
                                .at("case-" + c.row())
                                .in(c.section())
                                .body(c.text())
                                .document())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_query_finds_what_a_french_reader_means(Case c) {
        SearchRequest request = SearchRequest.EVERYTHING
                .withQ(c.query())
                .withMatch(Match.ALL)
                .withFilters(Filters.NONE.with(Facet.SECTION, Filters.Selection.of(c.section())));

        assertThat(search.search(request).total()).isEqualTo(c.matches() ? 1 : 0);
    }

    private static Case read(CSVRecord row) {
        return new Case(
                (int) row.getRecordNumber(),
                row.get("expect").equals("match"),
                row.get("query"),
                row.get("text"),
                row.get("why"));
    }
}
