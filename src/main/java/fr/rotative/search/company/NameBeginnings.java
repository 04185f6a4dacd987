package fr.rotative.search.company;

import fr.rotative.index.IndexedCompany;
import fr.rotative.search.query.Folding;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether what a reader has typed begins a name or one of its words. */
public final class NameBeginnings {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameBeginnings() {}

    /** Accents, capitals and punctuation make no difference, nor do spaces left out or put in. */
    public static boolean has(String name, String beginning) {
        String sought = spaced(beginning);
        return !sought.isBlank() && (spaced(name).contains(sought) || starts(name, beginning));
    }

    /** Whether the name itself begins so. */
    public static boolean starts(String name, String beginning) {
        String sought = joined(beginning);
        return !sought.isEmpty() && joined(name).startsWith(sought);
    }

    /**
     * The other name of a company that begins so, or else has a word that does; none if its present one does, for that says
     * enough.
     */
    public static Optional<IndexedCompany.Name> otherName(IndexedCompany company, String beginning) {
        if (has(company.name(), beginning)) {
            return Optional.empty();
        }
        return company.names().stream()
                .filter(name -> has(name.name(), beginning))
                .min(Comparator.comparing(name -> !starts(name.name(), beginning)));
    }

    /** Whether the name has these words, whole and in this order. */
    public static boolean hasWords(String name, String words) {
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
