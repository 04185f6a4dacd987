package fr.rotative.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.search.CompanyDirectory.Entry;
import fr.rotative.web.view.DirectoryView.Letter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DirectoryViewTest {

    @Test
    void puts_accented_initials_with_the_plain_ones_and_figures_first() {
        DirectoryView view = DirectoryView.of("", companies("Wanadoo", "Ésope", "Europ@web", "9 Telecom", "eBay"), 100);

        assertThat(view.letters()).extracting(Letter::name).containsExactly("0–9", "E", "W");
        assertThat(view.letters().get(1).companies())
                .extracting(line -> line.name().label())
                .containsExactly("eBay", "Ésope", "Europ@web");
    }

    @Test
    void says_when_the_list_was_cut() {
        assertThat(DirectoryView.of("", companies("A", "B"), 2).complete()).isFalse();
        assertThat(DirectoryView.of("", companies("A", "B"), 3).complete()).isTrue();
    }

    private static List<Entry> companies(String... names) {
        return Stream.of(names).map(name -> new Entry(name, name, null, 1)).toList();
    }
}
