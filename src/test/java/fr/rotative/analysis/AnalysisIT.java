package fr.rotative.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.AnalyzeRequest;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import fr.rotative.engine.ElasticsearchServer;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ElasticsearchServer.class)
class AnalysisIT {
    private final ElasticsearchClient client;

    AnalysisIT(ElasticsearchClient client) {
        this.client = client;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type": "elision", "articles": ["d", "l"]}                         | d'abord l'entreprise qu'on    | abord entreprise qu'on
            {"type": "stemmer", "language": "light_french"}                     | entreprises                   | entrepris
            {"type": "stemmer", "language": "minimal_french"}                   | chevaux                       | cheval
            {"type": "stemmer", "name": "french"}                               | continuellement               | continuel
            {"type": "stemmer_override", "rules": ["yeux => oeil"]}             | les yeux                      | les oeil
            {"type": "asciifolding", "preserve_original": true}                 | cœur                          | coeur cœur
            {"type": "word_delimiter_graph", "type_table": ["# => ALPHANUM"]}   | PagesJaunes C#                | Pages Jaunes C#
            {"type": "edge_ngram", "min_gram": 2, "max_gram": 3}                | Orange                        | Or Ora
            {"type": "pattern_replace", "pattern": "aux$", "replacement": "al"} | journaux                      | journal
            {"type": "pattern_capture", "patterns": ["(\\\\w+)@"]}                | pg@example.org                | pg@example.org pg
            {"type": "truncate", "length": 3}                                   | entreprise                    | ent
            {"type": "length", "min": 3}                                        | un deux                       | deux
            {"type": "unique"}                                                  | deux un deux                  | deux un
            "keyword_repeat"                                                    | un                            | un un
            "remove_duplicates"                                                 | un un                         | un un
            "flatten_graph"                                                     | un                            | un
            "reverse"                                                           | ligne                         | engil
            "trim"                                                              | un                            | un
            """)
    void the_server_filters_tokens(String filter, String text, String tokens) throws IOException {
        assertThat(analyse("{\"tokenizer\": \"whitespace\", \"filter\": [" + filter + "], \"text\": \"" + text + "\"}"))
                .containsExactly(tokens.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"keywords": ["orange"]}                            | oranges orange     | orang orange
            {"keywords": ["Orange"], "ignore_case": true}       | ORANGE             | ORANGE
            {"keywords_pattern": "iliad.?"}                     | iliad              | iliad
            """)
    void the_server_keeps_marked_keywords_from_the_stemmer(String options, String text, String tokens)
            throws IOException {
        String marker = "{\"type\": \"keyword_marker\", " + options.substring(1);
        String stemmer = "{\"type\": \"stemmer\", \"language\": \"light_french\"}";
        assertThat(analyse("{\"tokenizer\": \"whitespace\", \"filter\": [" + marker + ", " + stemmer + "], \"text\": \""
                        + text + "\"}"))
                .containsExactly(tokens.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type": "mapping", "mappings": ["’ => '", "œ => oe"]}                              | l’œil    | l'oeil
            {"type": "pattern_replace", "pattern": "(\\\\d)\\\\.(\\\\d)", "replacement": "$1$2"}     | 1.000 F  | 1000 F
            """)
    void the_server_filters_characters(String filter, String text, String tokens) throws IOException {
        assertThat(analyse("{\"tokenizer\": \"whitespace\", \"char_filter\": [" + filter + "], \"text\": \"" + text
                        + "\"}"))
                .containsExactly(tokens.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "keyword"                               | Pages Jaunes            | Pages Jaunes
            "whitespace"                            | l'oeil, C#              | l'oeil,;C#
            {"type": "pattern", "pattern": ","}     | un,deux                 | un;deux
            "uax_url_email"                         | pg@example.org, a-t-il  | pg@example.org;a;t;il
            """)
    void the_server_cuts_text_into_tokens(String tokenizer, String text, String tokens) throws IOException {
        assertThat(analyse("{\"tokenizer\": " + tokenizer + ", \"text\": \"" + text + "\"}"))
                .containsExactly(tokens.split(";"));
    }

    @Test
    void an_index_with_a_bad_setting_is_refused_as_the_client_s_fault() {
        assertThatThrownBy(() -> client.indices()
                        .create(index -> index.index("analysis-it-klingon").withJson(new StringReader("""
                                {"settings": {"analysis": {
                                  "filter": {"stem": {"type": "stemmer", "language": "klingon"}},
                                  "analyzer": {"text": {"tokenizer": "standard", "filter": ["stem"]}}}}}
                                """))))
                .isInstanceOfSatisfying(
                        ElasticsearchException.class,
                        e -> assertThat(e.status()).isEqualTo(400))
                .hasMessageContaining("[language] is [klingon]: expected one of");
    }

    private List<String> analyse(String request) throws IOException {
        return client
                .indices()
                .analyze(AnalyzeRequest.of(analysis -> analysis.withJson(new StringReader(request))))
                .tokens()
                .stream()
                .map(AnalyzeToken::token)
                .toList();
    }
}
