package fr.rotative.web.browser;

import fr.rotative.language.Language;
import fr.rotative.web.address.LanguageParameter;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page to look at, in one of its states. */
record Page(String name, String path) {
    private static final String LONG_SEARCH =
            "/recherche?q=internet+mobile&company=france-t%C3%A9l%C3%A9com&exclude.section=Finance&from=2000&to=2002-06";

    /**
     * Every page that there is, and its states that look otherwise.
     *
     * @param article the path of the article whose title begins so
     */
    static Stream<Page> all(UnaryOperator<String> article) {
        String read = article.apply("Lagardère cède Club-Internet");
        return Stream.of(
                new Page("accueil", "/"),
                new Page("recherche", "/recherche?q=licenciement"),
                new Page("recherche-filtree", LONG_SEARCH),
                new Page("recherche-vide", "/recherche?q=introuvablissime&section=Finance"),
                new Page("recherche-expliquee", "/recherche?q=licenciement&explain=true"),
                new Page("recherche-corrigee", "/recherche?q=%22internet+OU"),
                new Page("recherche-ancien-nom", "/recherche?q=vivendi+universal&companyRole=main"),
                new Page("facette", "/recherche/facettes/company?q=internet"),
                new Page("article", read),
                new Page("article-marque", read + "?q=internet+cessions#passage-2"),
                new Page("versions", read + "/versions"),
                new Page("societes", "/societes"),
                new Page("societes-ancien-nom", "/societes?q=vivendi"),
                new Page("societe-reperee", "/societes/microsoft"),
                new Page("societe-proprietaire", "/societes/wanadoo"),
                new Page("societe", "/societes/france-t%C3%A9l%C3%A9com"),
                new Page("chronologie", "/chronologie?q=vivendi&q=licenciement&q=internet"),
                new Page("chronologie-vide", "/chronologie"),
                new Page("couverture", "/couverture"),
                new Page("couverture-annee", "/couverture?year=2001"),
                new Page("dossier-vide", "/dossier"),
                new Page("dossier", list(article, "Lagardère cède Club-Internet", "Kelkoo, rescapé")),
                new Page("aide", "/aide"),
                new Page("api", "/api"),
                new Page("erreur", "/recherche?from=hier"));
    }

    /** The dossier of these articles, with a note for each. */
    private static String list(UnaryOperator<String> article, String... titles) {
        return Stream.of(titles)
                .map(title -> article.apply(title).substring("/articles/".length()))
                .map(id -> "article=" + id + "&note=" + id + "+%C3%80+relire")
                .collect(Collectors.joining("&", "/dossier?", ""));
    }

    /** The same page in a language. */
    Page in(Language language) {
        return new Page(name + "-" + language.code(), LanguageParameter.with(language, path));
    }

    /** Whether it is answered with an error, which browsers complain of. */
    boolean isAnError() {
        return name.startsWith("erreur");
    }
}
