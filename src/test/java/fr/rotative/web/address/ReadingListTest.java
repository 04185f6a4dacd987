package fr.rotative.web.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.rotative.article.ArticleId;
import fr.rotative.web.problem.ProblemException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingListTest {
    private static final String ONE = "00112233445566778899";
    private static final String OTHER = "ffeeddccbbaa99887766#2";

    @Test
    void keeps_the_order_and_the_notes() {
        ReadingList list = ReadingList.read("article=" + OTHER.replace("#", "%23") + "&article=" + ONE + "&article="
                + ONE + "&note=" + ONE + "+%C3%80+relire&note=" + OTHER.replace("#", "%23") + "+");

        assertThat(list.articles()).containsExactly(new ArticleId(OTHER), new ArticleId(ONE));
        assertThat(list.notes()).containsOnly(Map.entry(ONE, "À relire"));
    }

    @Test
    void is_read_back_from_its_address() {
        String address = Addresses.readingList(ReadingList.read("article=" + ONE + "&note=" + ONE + "+a%26b"), ".ris");

        assertThat(address).isEqualTo("/dossier.ris?article=" + ONE + "&note=" + ONE + "%20a%26b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"article=%3Cscript%3E", "article=1", "unknown=1"})
    void refuses_what_is_no_article(String query) {
        assertThatThrownBy(() -> ReadingList.read(query)).isInstanceOf(ProblemException.class);
    }

    @Test
    void refuses_more_than_one_answer_can_hold() {
        String many = IntStream.rangeClosed(0, ReadingList.MOST)
                .mapToObj(i -> "article=" + String.format("%020d", i))
                .collect(Collectors.joining("&"));

        assertThatThrownBy(() -> ReadingList.read(many))
                .asInstanceOf(type(ProblemException.class))
                .extracting(refused -> refused.problem().value())
                .isEqualTo("101");
    }
}
