package fr.rotative.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObsolescenceTest {

    @Test
    void there_is_none_where_index_and_articles_are_of_the_present() {
        assertThat(new Obsolescence(false, 0).isNone()).isTrue();
        assertThat(new Obsolescence(true, 0).isNone()).isFalse();
        assertThat(new Obsolescence(false, 1).isNone()).isFalse();
    }

    @Test
    void it_is_described_in_one_line_that_names_the_command() {
        assertThat(new Obsolescence(false, 1).description())
                .isEqualTo("1 article was read by former rules; \"rotative reindex\" builds the index anew");
        assertThat(new Obsolescence(true, 12).description())
                .isEqualTo("the index was made by a former definition and 12 articles were read by former rules;"
                        + " \"rotative reindex\" builds the index anew");
    }
}
