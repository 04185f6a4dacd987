package fr.rotative.search;

import fr.rotative.search.query.Folding;
import java.util.regex.Pattern;

/** Whether what a reader has typed begins a name or one of its words. */
final class NameBeginnings {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameBeginnings() {}

    /** Accents, capitals and punctuation make no difference. */
    static boolean has(String name, String beginning) {
        return spaced(name).contains(spaced(beginning));
    }

    private static String spaced(String text) {
        return " " + NO_WORD.matcher(Folding.fold(text)).replaceAll(" ").strip();
    }
}
