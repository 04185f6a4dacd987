package fr.rotative.search;

import fr.rotative.index.IndexedCompany;
import fr.rotative.search.query.Folding;
import java.util.regex.Pattern;

/** Whether what a reader has typed begins a name or one of its words. */
final class NameBeginnings {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameBeginnings() {}

    /** Accents, capitals and punctuation make no difference, nor do spaces left out or put in. */
    static boolean has(String name, String beginning) {
        String sought = spaced(beginning);
        return !sought.isBlank()
                && (spaced(name).contains(sought) || joined(name).startsWith(joined(beginning)));
    }

    /** Whether the name has these words, whole and in this order. */
    static boolean hasWords(String name, String words) {
        String sought = spaced(words);
        return !sought.isBlank() && (spaced(name) + " ").contains(sought + " ");
    }

    private static String spaced(String text) {
        return " " + NO_WORD.matcher(Folding.fold(text)).replaceAll(" ").strip();
    }

    private static String joined(String text) {
        return IndexedCompany.key(text).replace("-", "");
    }
}
