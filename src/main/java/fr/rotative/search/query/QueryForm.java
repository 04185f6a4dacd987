package fr.rotative.search.query;

import java.util.List;

/**
 * The forms of the query language, as readers learn them: what each looks like, what it asks for, and queries that use
 * it. {@link QueryParser} reads them all.
 */
public enum QueryForm {
    WORDS(
            "mot mot",
            "Les articles qui contiennent tous ces mots, quelles que soient leurs terminaisons ; s’il n’y en a aucun,"
                    + " ceux qui en contiennent le plus.",
            "fournisseur accès",
            "licenciements"),
    PHRASE(
            "\"mots\" « mots » “mots”",
            "La phrase exacte : les mots dans cet ordre, avec les accents et les terminaisons tapés.",
            "\"fournisseur d’accès\"",
            "« appels d’offres »"),
    OR("mot OU mot", "L’un ou l’autre, en capitales ; OR se dit aussi.", "fusion OU rachat"),
    AND("mot ET mot", "Les deux ; c’est aussi ce que dit un simple espace.", "internet ET mobile"),
    NOT("SAUF mot -mot", "Sans ce mot.", "internet SAUF mobile", "téléphone -mobile"),
    GROUP("(…)", "Les parenthèses disent ce qui va ensemble.", "(fusion OU rachat) internet"),
    PREFIX("début*", "Tous les mots qui commencent ainsi.", "licenci*", "cyber*"),
    NEAR("mot PRES/5 mot", "Les deux à cinq mots l’un de l’autre au plus.", "chiffre PRES/3 affaires"),
    OPENING("DEBUT/50 mot", "Dans les cinquante premiers mots du texte.", "DEBUT/50 internet"),
    AT_LEAST(">=3:mot", "Au moins trois fois.", ">=3:internet"),
    TITLE("titre:mot", "Dans le titre.", "titre:internet", "titre:\"France Télécom\""),
    LEAD("chapo:mot", "Dans le chapô, le texte d’introduction.", "chapo:internet"),
    AUTHOR("auteur:nom", "Dans la signature.", "auteur:delmas"),
    COMPANY(
            "societe:nom",
            "Les articles qui citent la société, sous n’importe lequel de ses noms.",
            "societe:vivendi",
            "societe:\"France Télécom\" mobile"),
    SECTION("rubrique:nom", "Dans la rubrique.", "rubrique:finance"),
    SOURCE("source:nom", "Repris de cette source.", "source:rotative"),
    DATE(
            "date:2001 date:2001-02..2002",
            "Paru cette année, ce mois, ce jour ou entre deux dates ; un côté peut rester ouvert.",
            "internet date:2001",
            "internet date:2000-06..2001-03",
            "date:..1999");

    private final String syntax;
    private final String meaning;
    private final List<String> examples;

    QueryForm(String syntax, String meaning, String... examples) {
        this.syntax = syntax;
        this.meaning = meaning;
        this.examples = List.of(examples);
    }

    /** How it is written. */
    public String syntax() {
        return syntax;
    }

    /** What it asks for, as a French sentence. */
    public String meaning() {
        return meaning;
    }

    /** Queries that use it; at least one. */
    public List<String> examples() {
        return examples;
    }
}
