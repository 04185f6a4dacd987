package fr.rotative.normalise.dates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.Publication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lundi 12 février 2001 | 2001-02-12",
                "mardi 1er mai 2001 | 2001-05-01",
                "le 4 avril 2000 | 2000-04-04",
                "3 fév. 2002 | 2002-02-03",
                "3 fevr. 2002 | 2002-02-03",
                "27 SEPTEMBRE 2001 | 2001-09-27",
                "31 août 1999 | 1999-08-31",
                "3 juil. 99 | 1999-07-03",
                "Mar. 2 juil. 2002 | 2002-07-02",
                "dim 10 mars 2024 | 2024-03-10",
                "12/02/2001 | 2001-02-12",
                "12.02.01 | 2001-02-12",
                "3/2/2001 | 2001-02-03",
                "3/2/01 | 2001-02-03",
                "12-02-2001 | 2001-02-12",
                "2001-02-12 | 2001-02-12",
                "2001-02-12T23:30:00+01:00 | 2001-02-12",
                "mercredi 06 février 2019 à 07h00 | 2019-02-06",
                "février 2001 | 2001-02",
                "déc. 2001 | 2001-12",
                "2001 | 2001"
            })
    void readsTheFormsOfThePress(String written, String meant) {
        assertThat(FrenchDates.whole(written))
                .map(date -> new Publication(date.firstDay(), date.precision(), "text").on())
                .hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"30 février 2001", "12/13/2001", "32 mars 2002", "1.200.000 francs", "35%", "02.10.15.20.25"})
    void readsNoDateWhereThereIsNone(String written) {
        assertThat(FrenchDates.firstDay(written)).isEmpty();
    }

    @Test
    void listsADayOnceAndInReadingOrder() {
        String text = "Du 12 février 2001, puis en mars 2002 et jusqu’au 03/04/2003.";
        assertThat(FrenchDates.in(text))
                .extracting(date -> date.firstDay().toString())
                .isEqualTo(List.of("2001-02-12", "2002-03-01", "2003-04-03"));
    }

    @Test
    void aDateWithinASentenceIsNotTheWholeLine() {
        assertThat(FrenchDates.whole("Paris, le 12 février 2001, par notre correspondant"))
                .isEmpty();
        assertThat(FrenchDates.whole("(Lundi 12 février 2001)")).isPresent();
    }
}
