package fr.rotative.cli.speed;

import fr.rotative.bench.speed.GeneratedText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A kind of question that readers ask.
 *
 * @param parameters of one such question, made of words as the articles have them
 * @param depth how many pages of hits are turned before the one that is asked for
 */
record QueryKind(String name, Address address, Function<GeneratedText, String> parameters, int depth) {
    private static final Address SEARCH = new Address("/api/v1/articles?", "/recherche?");
    private static final Address FACETED = new Address(
            "/api/v1/articles?facets=company,section,author,source,kind,year&timeline=auto&", "/recherche?");
    private static final Address TIMELINE = new Address("/api/v1/timeline?", "/chronologie?");
    private static final Address COMPANY = new Address("/api/v1/companies/orange", "/societes/orange");
    private static final int DEEP = 25;
    private static final int FIRST_YEAR = 1999;
    private static final int YEARS = 26;

    /**
     * Where it is asked.
     *
     * @param api path of the resource in the REST API, up to the parameters
     * @param page path of the page that shows the same, likewise
     */
    record Address(String api, String page) {}

    /** The kind by which is seen what growth costs. */
    static final String GROWING = "faceted word";

    static final List<QueryKind> ALL = List.of(
            search("word", words -> q(plain(words))),
            search("two words", words -> q(plain(words) + " " + plain(words))),
            search("phrase", words -> q("\"" + words.words(2) + "\"")),
            search("boolean", words -> q("(" + plain(words) + " OU " + plain(words) + ") SAUF " + plain(words))),
            search("near each other", words -> q(plain(words) + " PRES/10 " + plain(words))),
            search("wildcard", words -> q(plain(words).substring(0, 3) + "*")),
            new QueryKind(GROWING, FACETED, words -> q(plain(words)), 0),
            search("one year", words -> q(plain(words) + " date:" + year(words))),
            search("newest first", words -> q(plain(words)) + "&sort=newest"),
            new QueryKind("deep page", SEARCH, words -> q(plain(words)), DEEP),
            new QueryKind("timeline", TIMELINE, words -> q(plain(words)), 0),
            new QueryKind("company", COMPANY, words -> "", 0));

    private static QueryKind search(String name, Function<GeneratedText, String> parameters) {
        return new QueryKind(name, SEARCH, parameters, 0);
    }

    private static String q(String query) {
        return "q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static int year(GeneratedText words) {
        return FIRST_YEAR + words.number(YEARS);
    }

    /** Letters only, four at least, so that it means nothing to the query language. */
    private static String plain(GeneratedText words) {
        String word;
        do {
            word = words.word().replaceAll("[^\\p{L}]", "");
        } while (word.length() < 4 || word.equals(word.toUpperCase(Locale.ROOT)));
        return word;
    }
}
