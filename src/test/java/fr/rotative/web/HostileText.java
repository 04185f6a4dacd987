package fr.rotative.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Values of parameters that do harm where somebody is careless, ready to stand in an address. */
final class HostileText {
    private static final List<String> READY = List.of(
            "",
            "%",
            "%z1",
            "%C3",
            "%C0%AF",
            "%ED%A0%80",
            "%F4%90%80%80",
            "%FF%FE",
            "%00",
            "a%00b",
            "%0d%0aSet-Cookie:%20a=b",
            "%u0041",
            "\u00e9",
            "\u00ff\u0080",
            "+++",
            "=",
            "9".repeat(400),
            "-0",
            "1e9",
            "NaN",
            "0x10",
            "%D9%A1%D9%A2",
            "true",
            "null",
            "[]",
            "%7B%22a%22:1%7D",
            "<script>alert(1)</script>",
            "';DROP%20TABLE",
            "$%7Bjndi:ldap://127.0.0.1:9/a%7D",
            "../../../../etc/passwd",
            "a".repeat(7000),
            "a".repeat(RequestHead.MOST_OF_A_VALUE),
            "a".repeat(RequestHead.MOST_OF_A_VALUE + 1));

    private static final List<String> PARTS = List.of(
            "licenciement",
            "vivendi",
            "l'entreprise",
            "c\u0153ur",
            "C#",
            "a",
            "*",
            "a*",
            "*a",
            "b*c*d*",
            "?",
            "\"",
            "\u00ab",
            "\u00bb",
            "(",
            ")",
            "ET",
            "OU",
            "SAUF",
            "AND",
            "OR",
            "NOT",
            "-",
            "--",
            "+",
            "PRES/5",
            "PRES/0",
            "PRES/99999999999",
            "DEBUT/50(",
            "DEBUT/-1(",
            ">=3:",
            ">=0:mot",
            ">=999999999999:mot",
            "titre:",
            "chapo:",
            "auteur:",
            "societe:",
            "rubrique:",
            "source:",
            "date:",
            "date:2001..2002-03",
            "date:9999999..",
            "date:..",
            "nom:x",
            ":",
            "::",
            "~",
            "^9",
            "\\",
            "/",
            "/a.*/",
            "[a TO b]",
            "{",
            "}",
            "\u0000",
            "\u0007",
            "\u00a0",
            "\u202e",
            "\ufeff",
            "\u0130",
            "\ud83d\ude00",
            "e\u0301",
            "\u1e9e",
            "\ufb01",
            "mot".repeat(80),
            "1",
            "2001",
            "<b>",
            "&amp;",
            "%",
            "'",
            "\u2019",
            "|",
            "&&",
            "||",
            "!",
            "\n",
            "\t");

    private HostileText() {}

    /** Any parameter's. */
    static String of(Random random) {
        return random.nextInt(3) == 0 ? query(random) : READY.get(random.nextInt(READY.size()));
    }

    /** A query's, of parts that mean something to the language and of such as mean nothing. */
    static String query(Random random) {
        int parts = random.nextInt(20) == 0 ? 60 + random.nextInt(400) : random.nextInt(8);
        String glue = random.nextInt(4) == 0 ? "" : " ";
        String query = random.ints(parts, 0, PARTS.size()).mapToObj(PARTS::get).collect(Collectors.joining(glue));
        if (random.nextInt(25) == 0) {
            query = "(".repeat(1 + random.nextInt(300)) + query;
        }
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
