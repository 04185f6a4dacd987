package fr.rotative.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.language.Language;
import fr.rotative.language.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuerySentenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                 | tous les articles
            licenciement                                       | articles contenant « licenciement »
            licenciement "call center" date:2001 -Orange       | articles contenant « licenciement » et l’expression exacte « call center », publiés en 2001, sans « Orange »
            fusion OU rachat                                   | articles contenant « fusion » ou « rachat »
            (fusion OU rachat) Bourse                          | articles contenant (« fusion » ou « rachat ») et « Bourse »
            fusion -Orange -Free -Noos                         | articles contenant « fusion », sans « Orange », « Free » ni « Noos »
            -Orange                                            | articles sans « Orange »
            -(Orange OU Free)                                  | articles sans « Orange » ni « Free »
            DEBUT/1(Orange)                                    | articles contenant « Orange » dans le premier mot
            licenc*                                            | articles contenant un mot commençant par « licenc »
            plan PRES/5 social                                 | articles contenant « plan » à 5 mots au plus de « social »
            plan PRES/1 social                                 | articles contenant « plan » à 1 mot au plus de « social »
            >=3:banque                                         | articles contenant au moins 3 fois « banque »
            DEBUT/50(plan social)                              | articles contenant (« plan » et « social ») dans les 50 premiers mots
            titre:fusion auteur:"Anne Petit"                   | articles contenant « fusion » dans le titre et l’expression exacte « Anne Petit » dans la signature
            date:2001-02-01                                    | articles publiés le 1er février 2001
            date:2001..2002-03                                 | articles publiés de 2001 à mars 2002
            date:2001-02-12..2001-04-01                        | articles publiés du 12 février 2001 au 1er avril 2001
            date:2001-08..2001-10                              | articles publiés d’août 2001 à octobre 2001
            date:..2001-08                                     | articles publiés jusqu’en août 2001
            date:..2001-08-31                                  | articles publiés jusqu’au 31 août 2001
            date:2001-04..                                     | articles publiés à partir d’avril 2001
            date:2001-04-03..                                  | articles publiés à partir du 3 avril 2001
            """)
    void a_query_is_said_in_french(String query, String sentence) {
        assertThat(Messages.in(Language.FRENCH)
                        .say(QuerySentence.of(QueryParser.parse(query).query()))
                        .replace('\u00a0', ' '))
                .isEqualTo(sentence);
    }
}
