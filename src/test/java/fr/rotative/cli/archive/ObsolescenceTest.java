package fr.rotative.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObsolescenceTest {

    @Test
    void there_is_none_where_index_articles_and_register_are_of_the_present() {
        assertThat(new Obsolescence(false, 0, false).isNone()).isTrue();
        assertThat(new Obsolescence(true, 0, false).isNone()).isFalse();
        assertThat(new Obsolescence(false, 1, false).isNone()).isFalse();
        assertThat(new Obsolescence(false, 0, true).isNone()).isFalse();
    }

    @Test
    void a_former_register_alone_does_not_ask_for_another_index() {
        assertThat(new Obsolescence(false, 0, true).needsRebuild()).isFalse();
        assertThat(new Obsolescence(true, 0, true).needsRebuild()).isTrue();
        assertThat(new Obsolescence(false, 1, false).needsRebuild()).isTrue();
    }

    @Test
    void it_is_described_in_one_line_that_names_the_command() {
        assertThat(new Obsolescence(false, 1, false).description())
                .isEqualTo("1 article was read by former rules; \"rotative reindex\" builds the index anew");
        assertThat(new Obsolescence(true, 12, true).description())
                .isEqualTo("the index was made by a former definition and 12 articles were read by former rules and"
                        + " companies were recognised by a former register;"
                        + " \"rotative reindex\" builds the index anew");
        assertThat(new Obsolescence(false, 0, true).description())
                .isEqualTo("companies were recognised by a former register;"
                        + " \"rotative reindex --companies\" recognises them anew");
    }
}
