package fr.rotative.search.query;

import fr.rotative.language.Message;
import java.util.List;
import java.util.Locale;

/**
 * The forms of the query language, as readers learn them: what each looks like, what it asks for, and queries that use
 * it. {@link QueryParser} reads them all.
 */
public enum QueryForm {
    WORDS("fournisseur accès", "licenciements"),
    PHRASE("\"fournisseur d’accès\"", "« appels d’offres »"),
    OR("fusion OU rachat"),
    AND("internet ET mobile"),
    NOT("internet SAUF mobile", "téléphone -mobile"),
    GROUP("(fusion OU rachat) internet"),
    PREFIX("licenci*", "cyber*"),
    NEAR("chiffre PRES/3 affaires"),
    OPENING("DEBUT/50 internet"),
    AT_LEAST(">=3:internet"),
    TITLE("titre:internet", "titre:\"France Télécom\""),
    LEAD("chapo:internet"),
    AUTHOR("auteur:delmas"),
    COMPANY("societe:vivendi", "societe:\"France Télécom\" mobile"),
    SECTION("rubrique:finance"),
    SOURCE("source:rotative"),
    DATE("internet date:2001", "internet date:2000-06..2001-03", "date:..1999");

    private final List<String> examples;

    QueryForm(String... examples) {
        this.examples = List.of(examples);
    }

    /** How it is written. */
    public Message syntax() {
        return Message.of("help.syntax." + label());
    }

    /** What it asks for, as a sentence. */
    public Message meaning() {
        return Message.of("help.form." + label());
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Queries that use it; at least one. */
    public List<String> examples() {
        return examples;
    }
}
