package fr.rotative.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndexDefinitionTest {

    static Stream<IndexDefinition> definitions() {
        return Stream.of(IndexDefinition.articles(), IndexDefinition.companies(), IndexDefinition.frontier());
    }

    /** The client's reader refuses what Elasticsearch does not know. */
    @ParameterizedTest
    @MethodSource("definitions")
    void a_definition_says_only_what_elasticsearch_knows(IndexDefinition definition) {
        CreateIndexRequest request = CreateIndexRequest.of(c -> c.index("any").withJson(definition.reader()));

        assertThat(request.mappings()).isNotNull();
        assertThat(definition.schemaVersion()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void every_filter_that_is_defined_is_used(IndexDefinition definition) {
        JsonNode analysis = JsonMapper.shared().readTree(definition.json()).at("/settings/analysis");
        List<String> used = new ArrayList<>();
        for (JsonNode analyzer : analysis.at("/analyzer")) {
            for (JsonNode component : analyzer.at("/char_filter")) {
                used.add(component.asString());
            }
            for (JsonNode component : analyzer.at("/filter")) {
                used.add(component.asString());
            }
        }

        assertThat(used).containsAll(analysis.at("/char_filter").propertyNames());
        assertThat(used).containsAll(analysis.at("/filter").propertyNames());
    }

    @Test
    void every_property_of_an_article_is_mapped_and_nothing_else() {
        IndexedArticle indexed = IndexedArticle.of(TestArticle.titled("Fusion").document());
        JsonNode mapped =
                JsonMapper.shared().readTree(IndexDefinition.articles().json()).at("/mappings/properties");

        assertThat(mapped.propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        JsonMapper.shared().valueToTree(indexed).propertyNames());
    }
}
