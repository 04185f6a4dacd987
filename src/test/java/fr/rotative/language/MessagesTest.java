package fr.rotative.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private static final Messages FRENCH = Messages.in(Language.FRENCH);
    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "0, 0_article, 0 articles",
        "1, 1_article, 1 article",
        "2, 2_articles, 2 articles",
        "1240, 1.240_articles, '1,240 articles'"
    })
    void a_noun_agrees_with_its_number(long number, String french, String english) {
        assertThat(FRENCH.say("articles", number)).isEqualTo(spaced(french));
        assertThat(ENGLISH.say("articles", number)).isEqualTo(english);
    }

    @Test
    void numbers_are_grouped_as_each_language_does() {
        assertThat(FRENCH.number(1_234_567)).isEqualTo("1\u202f234\u202f567");
        assertThat(FRENCH.number(999)).isEqualTo("999");
        assertThat(ENGLISH.number(1240)).isEqualTo("1,240");
    }

    @Test
    void a_share_is_told_as_exactly_as_it_matters() {
        assertThat(FRENCH.share(42, 100)).isEqualTo("42\u00a0%");
        assertThat(FRENCH.share(35, 1000)).isEqualTo("3,5\u00a0%");
        assertThat(FRENCH.share(426, 1000)).isEqualTo("43\u00a0%");
        assertThat(FRENCH.share(2001, 100_000)).isEqualTo("2\u00a0%");
        assertThat(FRENCH.share(9996, 100_000)).isEqualTo("10\u00a0%");
        assertThat(FRENCH.share(1, 100_000)).isEqualTo("moins de 0,1\u00a0%");
        assertThat(ENGLISH.share(35, 1000)).isEqualTo("3.5%");
        assertThat(ENGLISH.share(1, 100_000)).isEqualTo("less than 0.1%");
    }

    @ParameterizedTest
    @CsvSource({
        "2001-02-12, 12_février 2001, 12_February 2001",
        "2001-03-01, 1er_mars 2001, 1_March 2001",
        "2001-03, mars 2001, March 2001",
        "2001, 2001, 2001"
    })
    void a_date_is_no_more_precise_than_it_is_known(String iso, String french, String english) {
        assertThat(FRENCH.dates().ofIso(iso)).isEqualTo(spaced(french));
        assertThat(ENGLISH.dates().ofIso(iso)).isEqualTo(spaced(english));
    }

    @Test
    void an_instant_is_told_in_the_hour_of_paris() {
        Instant night = Instant.parse("2026-07-14T22:05:00Z");

        assertThat(FRENCH.dates().instant(night)).isEqualTo("15\u00a0juillet 2026 à 0\u00a0h\u00a005");
        assertThat(ENGLISH.dates().instant(night)).isEqualTo("15\u00a0July 2026 at 0:05 (Paris)");
    }

    @Test
    void months_are_short_at_the_head_of_columns() {
        assertThat(FRENCH.dates().shortMonths()).hasSize(12).startsWith("janv.", "févr.", "mars");
        assertThat(ENGLISH.dates().shortMonths()).hasSize(12).startsWith("Jan", "Feb", "Mar");
    }

    @Test
    void an_enumeration_ends_with_a_conjunction() {
        assertThat(FRENCH.list(List.of())).isEmpty();
        assertThat(FRENCH.list(List.of("Delmas"))).isEqualTo("Delmas");
        assertThat(FRENCH.list(List.of("Delmas", "Petit", "Roux"))).isEqualTo("Delmas, Petit et Roux");
        assertThat(ENGLISH.list(List.of("Delmas", "Petit", "Roux"))).isEqualTo("Delmas, Petit and Roux");
    }

    @Test
    void a_message_stands_within_another_in_the_same_language() {
        Message within = Message.of("query.published", Spans.between("2001", YearMonth.of(2002, 3)));

        assertThat(FRENCH.say(within)).isEqualTo("publiés de 2001 à mars 2002");
        assertThat(ENGLISH.say(within)).isEqualTo("published from 2001 to March 2002");
    }

    @Test
    void days_of_one_month_tell_it_once() {
        Message days = Spans.between(LocalDate.of(2001, 2, 1), LocalDate.of(2001, 2, 18));

        assertThat(FRENCH.say(days)).isEqualTo("du 1er au 18\u00a0février 2001");
        assertThat(ENGLISH.say(days)).isEqualTo("from 1 to 18\u00a0February 2001");
    }

    @Test
    void what_readers_wrote_is_never_taken_for_a_pattern() {
        assertThat(FRENCH.say("query.term", "l'{0} {1,choice,0#a}")).isEqualTo("«\u00a0l'{0} {1,choice,0#a}\u00a0»");
    }

    @Test
    void a_label_without_words_goes_by_itself() {
        assertThat(ENGLISH.name("sector.", "energy")).isEqualTo("Energy");
        assertThat(ENGLISH.name("sector.", "unheard-of")).isEqualTo("unheard-of");
    }

    private static String spaced(String text) {
        return text.replace('_', '\u00a0').replace('.', '\u202f');
    }
}
