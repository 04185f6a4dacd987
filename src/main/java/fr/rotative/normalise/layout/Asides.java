package fr.rotative.normalise.layout;

import java.util.regex.Pattern;

/**
 * What the desk puts in parentheses into the text and is not of it: {@code (Lire l’article du JDNet)},
 * {@code (Modifié le 02/02 à 15h00)}.
 */
final class Asides {
    private static final Pattern ASIDE = Pattern.compile(
            "\\s*[(\\[](?:(?:lire|voir|relire|cf\\.?)\\b|(?:modifi|mis à jour|mise à jour|actualis|corrig)[^)\\]]{0,12}\\b(?:le|à)\\b)"
                    + "[^)\\]]{0,120}[)\\]]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String FIRST_LETTERS = "lvrcmaLVRCMA";

    private Asides() {}

    /** The text without such asides; empty if it is nothing else. */
    static String without(String text) {
        return mayHold(text) ? ASIDE.matcher(text).replaceAll("").strip() : text;
    }

    /** Other brackets are far more frequent. */
    private static boolean mayHold(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean opens = text.charAt(i) == '(' || text.charAt(i) == '[';
            if (opens && FIRST_LETTERS.indexOf(text.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
