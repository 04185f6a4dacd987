package fr.rotative.demo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupHabitTest {

    @Test
    void tags_and_attributes_are_shouted_but_not_their_values_or_the_text() {
        assertThat(MarkupHabit.UPPER_CASE_TAGS.apply("<a href=\"/forum/\">le forum</a>"))
                .isEqualTo("<A HREF=\"/forum/\">le forum</A>");
    }

    @Test
    void only_single_words_lose_their_quotes() {
        assertThat(MarkupHabit.BARE_ATTRIBUTES.apply("<font size=\"2\" face=\"Times New Roman\">size=\"2\"</font>"))
                .isEqualTo("<font size=2 face=\"Times New Roman\">size=\"2\"</font>");
    }

    @Test
    void habits_add_up() {
        String shouted = MarkupHabit.UPPER_CASE_TAGS.apply("<td width=\"50%\">a</td>");

        assertThat(MarkupHabit.BARE_ATTRIBUTES.apply(shouted)).isEqualTo("<TD WIDTH=50%>a</TD>");
    }

    @Test
    void paragraphs_are_left_open() {
        assertThat(MarkupHabit.OMITTED_END_TAGS.apply("<p>un</p>\n<p>deux</p>")).isEqualTo("<p>un\n<p>deux");
    }

    @Test
    void long_lines_are_broken_between_words() {
        String words = "mot ".repeat(40).strip();

        assertThat(MarkupHabit.HARD_WRAPPED_LINES.apply(words).lines())
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.length() <= 66)
                .allMatch(line -> line.startsWith("mot") && line.endsWith("mot"));
    }
}
