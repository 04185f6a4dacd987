package fr.rotative.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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

    @ParameterizedTest
    @MethodSource("definitions")
    void an_index_is_cut_as_decided_and_otherwise_as_defined(IndexDefinition definition) {
        JsonNode defined = settings(definition);

        assertThat(settings(definition.cut(Sharding.UNDECIDED))).isEqualTo(defined);
        JsonNode cut = settings(definition.cut(new Sharding(OptionalInt.of(3), OptionalInt.of(2))));
        assertThat(cut.path("number_of_shards").asInt()).isEqualTo(3);
        assertThat(cut.path("number_of_replicas").asInt()).isEqualTo(2);
        assertThat(cut.has("auto_expand_replicas")).isFalse();
        JsonNode uncut = settings(definition.cut(new Sharding(OptionalInt.of(3), OptionalInt.of(0)).uncut()));
        assertThat(uncut.path("number_of_shards")).isEqualTo(defined.path("number_of_shards"));
        assertThat(uncut.path("number_of_replicas").asInt()).isZero();
    }

    private static JsonNode settings(IndexDefinition definition) {
        return JsonMapper.shared().readTree(definition.json()).at("/settings/index");
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
