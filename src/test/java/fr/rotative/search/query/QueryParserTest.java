package fr.rotative.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.rotative.language.Language;
import fr.rotative.language.Messages;
import fr.rotative.search.query.Misreading.Reason;
import fr.rotative.search.query.QueryParser.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            licenciement                         | licenciement
            fusion  acquisition                  | fusion acquisition
            fusion ET acquisition                | fusion acquisition
            fusion AND acquisition               | fusion acquisition
            fusion OU acquisition                | fusion OU acquisition
            a b OU c                             | (a b) OU c
            (a OU b) c                           | (a OU b) c
            mobile SAUF téléphone                | mobile -téléphone
            mobile ET SAUF téléphone             | mobile -téléphone
            Casino -supermarché                  | Casino -supermarché
            -(-a)                                | a
            « call center »                      | "call center"
            “call center”                        | "call center"
            licenc*                              | licenc*
            plan PRES/5 social                   | plan PRES/5 social
            plan PRÈS/5 "social et solidaire"    | plan PRES/5 "social et solidaire"
            a PRES/2 b PRES/3 c                  | a PRES/2 b b PRES/3 c
            -titre:(a OU b)                      | -(titre:(a OU b))
            Titre:"levée de fonds"               | titre:"levée de fonds"
            société:Vivendi                      | societe:Vivendi
            date:2001..2002-03                   | date:2001..2002-03
            date:2001-02..                       | date:2001-02..
            >=3:mot                              | >=3:mot
            DEBUT/50(plan social)                | DEBUT/50(plan social)
            DÉBUT/50 licenciement                | DEBUT/50(licenciement)
            langage C#, non ?                    | langage C# non
            plate-forme .NET, 50 €               | plate-forme .NET 50 €
            1 240 salariés                       | 1\u202f240 salariés
            12\u00a0500\u202f000 $                 | 12\u202f500\u202f000 $
            12 ET 240                            | 12 ET 240
            12, 240 PRES/5 100                   | 12 ET 240 PRES/5 100
            date:2001-02 240                     | date:2001-02 240
            2001 240                             | 2001 240
            l\u0092eau                           | l’eau
            Club - Internet                      | Club Internet
            ET, enfin                            | et enfin
            internet,mobile                      | internet mobile
            internet;mobile                      | internet mobile
            internet/mobile                      | internet mobile
            internet+mobile                      | internet mobile
            internet—mobile                      | internet mobile
            l’internet,12 salariés               | l’internet 12 salariés
            TCP/IP                               | TCP/IP
            24/24                                | 24/24
            km/h                                 | km/h
            1,5 AT&T R&D 50,5 Amazon.fr C#       | 1,5 AT&T R&D 50,5 Amazon.fr C#
            C++,C#                               | C++ C#
            titre:internet,mobile                | titre:(internet mobile)
            -internet/mobile fusion              | -(internet mobile) fusion
            SAUF internet,mobile                 | -(internet mobile)
            mobile,inter*                        | mobile inter*
            1,OU,2                               | 1 ou 2
            """)
    void a_query_is_printed_canonically(String typed, String canonical) {
        Parsed parsed = QueryParser.parse(typed);

        assertThat(QueryPrinter.print(parsed.query())).isEqualTo(canonical);
        assertThat(parsed.misreadings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "d'un nouveau genre     | UNCLOSED_QUOTE       | 0  | d'un nouveau genre
            (fusion OU rachat       | UNCLOSED_PARENTHESIS | 0  | fusion OU rachat
            fusion) rachat          | STRAY_PARENTHESIS    | 6  | fusion rachat
            fusion () rachat        | EMPTY_PARENTHESES    | 7  | fusion rachat
            fusion OU               | DANGLING_OPERATOR    | 7  | fusion ou
            OU                      | DANGLING_OPERATOR    | 0  | ou
            fusion -()              | NOTHING_TO_EXCLUDE   | 7  | fusion
            titer:fusion            | UNKNOWN_FIELD        | 0  | titer fusion
            titre: fusion           | EMPTY_FIELD          | 0  | titre fusion
            date:hier               | BAD_DATE             | 0  | hier
            date:2001-02-30         | BAD_DATE             | 0  | 2001-02-30
            date:2003..2001         | REVERSED_DATES       | 0  | date:2001..2003
            li*                     | SHORT_PREFIX         | 0  | li
            un licenci*ment         | MISPLACED_STAR       | 3  | un licenci*ment
            date: 2001              | EMPTY_FIELD          | 0  | date 2001
            a PRES/500 b            | DISTANCE_OUT_OF_LIMITS | 2 | a PRES/100 b
            a PRES/99999999999 b    | DISTANCE_OUT_OF_LIMITS | 2 | a PRES/100 b
            >=21:mot                | TIMES_OUT_OF_LIMITS  | 0  | >=20:mot
            DEBUT/5000 mot          | OPENING_OUT_OF_LIMITS | 0 | DEBUT/1000(mot)
            un title:fusion         | UNKNOWN_FIELD        | 3  | un title fusion
            title: fusion           | UNKNOWN_FIELD        | 0  | title fusion
            titer:(fusion rachat)   | UNKNOWN_FIELD        | 0  | titer fusion rachat
            date:12/02/2001         | BAD_DATE             | 0  | 12/02/2001
            plan PRES social        | NUMBER_MISSING       | 5  | plan PRES social
            plan PRES/ social       | NUMBER_MISSING       | 5  | plan PRES social
            DEBUT(plan social)      | NUMBER_MISSING       | 0  | DEBUT plan social
            plan NEAR/3 social      | FOREIGN_OPERATOR     | 5  | plan NEAR/3 social
            plan pres/3 social      | FOREIGN_OPERATOR     | 5  | plan pres/3 social
            un >= 3:mot             | LOOSE_COUNT          | 3  | un 3 mot
            un inter?et             | QUESTION_MARK        | 3  | un inter?et
            >=3:(a b)               | NOT_A_TERM           | 0  | a b
            """)
    void what_cannot_be_read_is_named_and_searched_as_words(
            String typed, Reason reason, int position, String understood) {
        Parsed parsed = QueryParser.parse(typed);

        assertThat(parsed.misreadings())
                .extracting(Misreading::reason, Misreading::position)
                .contains(tuple(reason, position));
        assertThat(QueryPrinter.print(parsed.query())).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            "d'un nouveau genre     | "d'un nouveau genre"
            (fusion OU rachat       | (fusion OU rachat)
            titre: fusion           | titre:fusion
            date: 2001              | date:2001
            un licenci*ment réussi  | un licenci* réussi
            fusion OU               | fusion
            fusion OU ET rachat     | fusion ET rachat
            fusion () rachat        | fusion rachat
            date:2003..2001         | date:2001..2003
            a PRES/500 b            | a PRES/100 b
            title:fusion            | titre:fusion
            -Title:"la fusion" rachat | -titre:"la fusion" rachat
            headline:(a OU b)       | titre:(a OU b)
            author: guerrier        | auteur:guerrier
            company:vivendi         | societe:vivendi
            section:finance         | rubrique:finance
            summary:fusion          | chapo:fusion
            site:journaldunet       | source:journaldunet
            year:2001               | date:2001
            date:12/02/2001         | date:2001-02-12
            date:12.02.2001 fusion  | date:2001-02-12 fusion
            date:1/2/01             | date:2001-02-01
            date:31-12-99           | date:1999-12-31
            date:02/2001            | date:2001-02
            date:2001/2/1           | date:2001-02-01
            date:20010212           | date:2001-02-12
            date:2001-2002          | date:2001..2002
            date:2001...2002        | date:2001..2002
            date:1/2/2001..2001-03  | date:2001-02-01..2001-03
            date:..12/02/2001       | date:..2001-02-12
            date:12/02/2001..       | date:2001-02-12..
            date:30/02/2001         | -
            date:02/13/2001         | -
            date:1/1/2001..2/2/2001..3/3/2001 | -
            date:2001-02-30         | -
            le 12/02/2001           | le date:2001-02-12
            2001-02-12 fusion       | date:2001-02-12 fusion
            a PRES b                | a PRES/5 b
            a PRÈS "b c"            | a PRES/5 "b c"
            a PRES/ b               | a PRES/5 b
            a NEAR b                | a PRES/5 b
            a NEAR/3 b              | a PRES/3 b
            a near/3 b              | a PRES/3 b
            a PRES3 b               | a PRES/3 b
            a NEAR/3 (b c)          | -
            DEBUT(a b)              | DEBUT/50(a b)
            début/20(a b)           | DEBUT/20(a b)
            mobile SANS téléphone   | mobile SAUF téléphone
            >= 3:mot                | >=3:mot
            > = 3:mot               | >=3:mot
            =>3:mot                 | >=3:mot
            un ≥ 3 : mot            | un >=3:mot
            inter?et                | inter*
            un licenci?m*           | un licenci*
            li?ence                 | -
            titer:fusion            | -
            OU                      | -
            """)
    void a_repair_is_proposed_where_one_is_near(String typed, String repair) {
        assertThat(QueryParser.parse(typed).misreadings())
                .extracting(Misreading::repair)
                .contains(repair);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PLUS DE 300 SALARIES PRES DE LYON",
                "LICENCIEMENTS SANS PLAN SOCIAL",
                "PRES DE 300 salariés",
                "début (2001)",
                "Orange?",
                "Qui a dit internet ?",
                "http://www.exemple.fr/page?id=3",
                "Interview : Jean-Marie Messier",
                "à 12:30",
                "24/24 et 1.2.3 en 2000-2001",
                "n° 12/2001"
            })
    void what_is_but_text_is_not_taken_for_a_misread_sign(String typed) {
        assertThat(QueryParser.parse(typed).misreadings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_limit_that_was_passed_is_named(Reason reason) {
        String said = Messages.in(Language.FRENCH)
                .say(new Misreading(reason, 0, "PRES/5", null).message())
                .replace("\u202f", "");

        assertThat(reason.limit() == 0
                        || said.contains(" " + reason.limit() + " ")
                        || said.contains("à " + reason.limit()))
                .as(said)
                .isTrue();
    }

    @Test
    void two_bars_mean_an_alternative_elsewhere() {
        assertThat(QueryParser.parse("fusion || rachat").misreadings())
                .containsExactly(new Misreading(Reason.FOREIGN_OPERATOR, 7, "||", "fusion OU rachat"));
    }

    @Test
    void what_a_too_entangled_query_excludes_is_not_searched() {
        String entangled = "titre:-chapo:".repeat(QueryLimits.NESTING / 2);

        assertThat(understood("vivendi -orange " + entangled + "(fusion)")).isEqualTo("vivendi -orange");
        assertThat(understood("DEBUT/5 ".repeat(QueryLimits.NESTING) + "(fusion -rachat -(a OU b))"))
                .isEqualTo("fusion");
        assertThat(understood("vivendi -" + "(a OU titre:".repeat(QueryLimits.NESTING) + "fusion"))
                .isEqualTo("vivendi");
    }

    @Test
    void a_group_too_deep_to_be_excluded_is_left_out() {
        String typed = "(".repeat(QueryLimits.NESTING) + "fusion -titre:(rachat (x)) acquisition";

        assertThat(reasons(typed)).contains(Reason.EXCLUDED_TOO_DEEP).doesNotContain(Reason.TOO_DEEP);
        assertThat(understood(typed)).isEqualTo("fusion acquisition");
    }

    @Test
    void what_is_cut_off_leaves_nothing_dangling() {
        assertThat(reasons("a ".repeat(QueryLimits.TERMS) + "SAUF titre:(b)")).containsExactly(Reason.TOO_MANY_TERMS);
        assertThat(reasons("(a OU (" + "a ".repeat(QueryLimits.TERMS) + "b) c)"))
                .containsExactly(Reason.TOO_MANY_TERMS);
        assertThat(reasons("a ".repeat(QueryLimits.TERMS) + "-b")).containsExactly(Reason.TOO_MANY_TERMS);
    }

    @Test
    void following_a_repair_leaves_less_to_repair() {
        RandomQueries random = new RandomQueries(20030716);
        for (int i = 0; i < 5_000; i++) {
            List<Misreading> misread = QueryParser.parse(random.text()).misreadings();
            misread.stream()
                    .flatMap(misreading -> Stream.ofNullable(misreading.repair()))
                    .forEach(repair -> assertThat(QueryParser.parse(repair).misreadings())
                            .as(repair)
                            .hasSizeLessThan(misread.size()));
        }
    }

    @Test
    void no_query_nests_its_conditions_deeper_than_elasticsearch_takes() {
        for (String level : List.of("titre:", "-titre:", "DEBUT/5 -", "-(a OU b ", "titre:-(a OU b ")) {
            String typed = level.repeat(QueryLimits.NESTING) + "c";

            assertThat(QueryParser.parse(typed + "*").query().depth()).isLessThanOrEqualTo(QueryLimits.NESTING);
            assertThat(QueryParser.parse(typed.repeat(2)).query().depth()).isLessThanOrEqualTo(QueryLimits.NESTING);
        }
        assertThat(reasons("-titre:".repeat(QueryLimits.NESTING) + "c")).containsExactly(Reason.TOO_ENTANGLED);
    }

    @Test
    void a_word_too_long_to_be_truncated_is_searched_whole() {
        String word = "a".repeat(QueryLimits.LONGEST_PREFIX + 1);

        assertThat(reasons(word + "*")).containsExactly(Reason.LONG_PREFIX);
        assertThat(QueryParser.parse(word + "*").query()).isEqualTo(new Query.Word(word));
    }

    @Test
    void an_empty_query_asks_for_everything() {
        assertThat(QueryParser.parse(" \u00a0 ").query()).isEqualTo(Query.EVERYTHING);
    }

    @Test
    void too_long_too_deep_and_too_many_are_cut_and_said_so() {
        assertThat(reasons("a".repeat(QueryLimits.LENGTH + 1))).containsExactly(Reason.TOO_LONG);
        assertThat(reasons("(".repeat(QueryLimits.NESTING + 1) + "a" + ")".repeat(QueryLimits.NESTING + 1)))
                .containsExactly(Reason.TOO_DEEP);
        assertThat(reasons("a ".repeat(QueryLimits.TERMS + 5))).containsExactly(Reason.TOO_MANY_TERMS);
    }

    @Test
    void what_is_printed_is_read_back_as_the_same_query() {
        RandomQueries random = new RandomQueries(20011123);
        for (int i = 0; i < 5_000; i++) {
            Query query = random.query(i % 4);
            String printed = QueryPrinter.print(query);
            if (printed.length() <= QueryLimits.LENGTH) {
                assertThat(QueryParser.parse(printed).query()).as(printed).isEqualTo(query);
            }
        }
    }

    @Test
    void a_query_at_the_limits_is_read_as_it_is_printed() {
        RandomQueries random = new RandomQueries(20020619);
        for (int i = 0; i < 2_000; i++) {
            Query query = random.atTheLimits();
            String printed = QueryPrinter.print(query);
            assertThat(QueryParser.parse(printed)).as(printed).isEqualTo(new Parsed(query, List.of()));
        }
    }

    @Test
    void without_one_of_its_parts_a_query_still_asks_for_all_the_others() {
        RandomQueries random = new RandomQueries(20000214);
        for (int i = 0; i < 2_000; i++) {
            List<Query> parts = random.query(i % 4).conjuncts();
            List<QueryPart> told = QueryPart.of(Query.and(parts));
            assertThat(told).hasSize(parts.size() < 2 ? 0 : parts.size());
            for (int part = 0; part < told.size(); part++) {
                List<Query> others = new ArrayList<>(parts);
                others.remove(part);
                String rest = told.get(part).rest();
                if (rest.length() <= QueryLimits.LENGTH) {
                    assertThat(QueryParser.parse(rest).query()).as(rest).isEqualTo(Query.and(others));
                }
            }
        }
    }

    @Test
    void any_text_is_read_and_what_is_understood_is_read_back_the_same() {
        RandomQueries random = new RandomQueries(19990129);
        for (int i = 0; i < 20_000; i++) {
            String text = random.text();
            Query query = QueryParser.parse(text).query();
            assertThat(QueryParser.parse(QueryPrinter.print(query)).query())
                    .as(text)
                    .isEqualTo(query);
        }
    }

    @Test
    void deep_runs_of_one_sign_are_read() {
        Random random = new Random(7);
        for (String sign : List.of("(", "-", "titre:", "DEBUT/5", ">=2:", "\"", "a PRES/5 ", "SAUF ", "OU ", "«")) {
            int times = QueryLimits.LENGTH / sign.length() - random.nextInt(5);
            assertThat(QueryParser.parse(sign.repeat(times)).query()).isNotNull();
        }
    }

    private static String understood(String typed) {
        return QueryPrinter.print(QueryParser.parse(typed).query());
    }

    private static List<Reason> reasons(String typed) {
        return QueryParser.parse(typed).misreadings().stream()
                .map(Misreading::reason)
                .toList();
    }
}
