package fr.rotative.search.query;

import org.jspecify.annotations.Nullable;

/**
 * A part of the query that could not be read as typed.
 *
 * @param position where it begins, in UTF-16 units from 0
 * @param detail what was found there, or the limit that was passed
 * @param repair the query as it could be typed instead, if one can be proposed
 */
public record Misreading(
        Reason reason,
        int position,
        String detail,
        @Nullable String repair) {

    /** What can be wrong with a query. */
    public enum Reason {
        UNCLOSED_QUOTE("Ce guillemet n’est pas refermé : la suite est cherchée mot à mot."),
        UNCLOSED_PARENTHESIS("Cette parenthèse n’est pas refermée : elle l’a été à la fin."),
        STRAY_PARENTHESIS("Cette parenthèse ferme un groupe qui n’est pas ouvert : elle est ignorée."),
        EMPTY_PARENTHESES("Ces parenthèses sont vides : elles sont ignorées."),
        DANGLING_OPERATOR("L’opérateur « %s » attend un terme de chaque côté : il est cherché comme un mot."),
        NOTHING_TO_EXCLUDE("Il manque le terme à exclure : ce signe est ignoré."),
        UNKNOWN_FIELD("Le champ « %s » n’existe pas : ces mots sont cherchés partout."),
        EMPTY_FIELD("Le champ « %s » attend une valeur : il est cherché comme un mot."),
        BAD_DATE("« %s » n’est pas une date : écrivez 2001, 2001-02, 2001-02-12 ou 2001..2002-03."),
        REVERSED_DATES("La période « %s » finit avant de commencer : ses bornes ont été échangées."),
        SHORT_PREFIX("La troncature « %s* » demande au moins " + QueryLimits.PREFIX
                + " lettres avant l’astérisque : elle est cherchée comme un mot."),
        NUMBER_OUT_OF_LIMITS("Dans « %s », le nombre est hors limites : il est ramené au plus proche permis."),
        NOT_A_TERM("« %s » porte sur un mot ou une expression entre guillemets : il est ignoré."),
        TOO_DEEP("Les parenthèses s’emboîtent sur plus de " + QueryLimits.NESTING + " niveaux : celle-ci est ignorée."),
        TOO_MANY_TERMS("La requête compte plus de " + QueryLimits.TERMS + " termes : la suite est ignorée."),
        TOO_LONG("La requête dépasse " + QueryLimits.LENGTH + " caractères : la suite est ignorée.");

        private final String message;

        Reason(String message) {
            this.message =
                    message.replace("« ", "«\u00a0").replace(" »", "\u00a0»").replace(" :", "\u00a0:");
        }
    }

    /** The reason in French, for the reader. */
    public String message() {
        return reason.message.replace("%s", detail);
    }
}
