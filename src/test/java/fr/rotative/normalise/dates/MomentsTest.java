package fr.rotative.normalise.dates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.Publication;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    private static final Instant NOON = Instant.parse("2003-04-24T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-02-06T07:00:00+01:00 | 2019-02-06",
                "2019-02-05T23:30:00Z | 2019-02-06",
                "2019-02-06T07:00:00.123+0100 | 2019-02-06",
                "2019-02-06 07:00:00 | 2019-02-06",
                "2019-02-06T07:00 | 2019-02-06",
                "2019-02-06 | 2019-02-06",
                "Wed, 6 Feb 2019 07:00:00 GMT | 2019-02-06",
                "2019-02 | 2019-02",
                "6 février 2019 | 2019-02-06"
            })
    void theDayIsThatOfParis(String declared, String day) {
        assertThat(Moments.publication(declared, "meta").map(Publication::on)).hasValue(day);
    }

    @Test
    void tomorrowIsGrantedButNotTheDayAfter() {
        assertThat(Moments.isFuture(Publication.parse("2003-04-25", "meta"), NOON))
                .isFalse();
        assertThat(Moments.isFuture(Publication.parse("2003-04-26", "meta"), NOON))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Publié hier à 18h | 2003-04-23",
                "avant-hier | 2003-04-22",
                "Aujourd’hui, 9h30 | 2003-04-24",
                "il y a 2 heures | 2003-04-24",
                "il y a 14 heures | 2003-04-23",
                "il y a 3 jours | 2003-04-21",
                "Il y a une semaine | 2003-04-17"
            })
    void relativeDatesAreSeenFromTheReference(String written, LocalDate meant) {
        assertThat(RelativeDates.find(written, NOON)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/0102/010212callcenter.shtml | 2001-02-12",
                "/solutions/0309/030929_fisystem.shtml | 2003-09-29",
                "/printer/991214slug.shtml | 1999-12-14",
                "/0511/051118_5ans.shtml | 2005-11-18",
                "/2015/05/11/slug.html | 2015-05-11",
                "/politique/article/2015/05/ | 2015-05",
                "/economie-20110629-slug.html | 2011-06-29"
            })
    void addressesHoldDates(String path, String day) {
        assertThat(AddressDates.find(path).map(Publication::on)).hasValue(day);
    }

    @ParameterizedTest
    @CsvSource({"/0102/010230slug.shtml", "/itws/it_lancel.shtml", "/ebusiness/1017423-slug/1017430-slug", "/"})
    void otherAddressesDoNot(String path) {
        assertThat(AddressDates.find(path)).isEmpty();
    }

    @Test
    void theDesksNoteOfAChangeTakesTheYearOfPublication() {
        assertThat(ModificationNotes.find("(Modifié le 02/02 à 15h00)", 2002))
                .hasValue(Instant.parse("2002-02-02T14:00:00Z"));
        assertThat(ModificationNotes.find("Le 02/02 à 15h00", 2002)).isEmpty();
    }
}
