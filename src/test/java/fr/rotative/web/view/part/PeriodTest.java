package fr.rotative.web.view.part;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.language.Language;
import fr.rotative.language.Messages;
import fr.rotative.search.request.DateSpan;
import fr.rotative.web.address.SearchParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "from=2001&to=2001, en 2001",
        "from=2001-02&to=2001-02, en février 2001",
        "from=2001-02-12&to=2001-02-12, le 12_février 2001",
        "from=2001&to=2003, de 2001 à 2003",
        "from=2001-04&to=2003-10, d’avril 2001 à octobre 2003",
        "from=2001-02-12&to=2001-03-01, du 12_février 2001 au 1er_mars 2001",
        "from=2001-02-12&to=2001-02-18, du 12 au 18_février 2001",
        "from=2001-02-12&to=2001-03, du 12_février 2001 au 31_mars 2001",
        "from=2003-01&to=2003-01, en janvier 2003",
        "from=2003-12&to=2003-12, en décembre 2003",
        "from=2003-01-01&to=2003-01-01, le 1er_janvier 2003",
        "from=2003-01-31&to=2003-01-31, le 31_janvier 2003",
        "from=2003-03&to=2003-03-12, du 1er au 12_mars 2003",
        "from=2001&to=2003-10, de janvier 2001 à octobre 2003",
        "from=2001, depuis 2001",
        "from=2001-02-12, depuis le 12_février 2001",
        "to=2001-06, jusqu’en juin 2001",
        "to=2001-06-03, jusqu’au 3_juin 2001",
    })
    void is_said_as_one_says_it(String query, String words) {
        DateSpan span = SearchParameters.read(query).filters().dates();

        assertThat(Messages.in(Language.FRENCH).say(Period.of(span))).isEqualTo(words.replace('_', '\u00a0'));
    }
}
