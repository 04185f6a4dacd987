package fr.rotative.company.recognition;

import fr.rotative.company.Company;
import fr.rotative.company.DatedName;
import fr.rotative.company.words.FrenchWords;
import fr.rotative.company.words.Span;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A company under one of its names.
 *
 * @param isAmbiguous whether the name, wherever it stands, may be read as something else than the company
 * @param isWord whether the name is also a word of the language with which a sentence may begin: verbs seldom do
 */
record Bearer(Company company, DatedName name, boolean isAmbiguous, boolean isWord) {
    private static final Pattern ARTICLE = Pattern.compile("^(?:Le |La |Les |L')");

    static Bearer of(Company company, DatedName name, FrenchWords french) {
        String bare = ARTICLE.matcher(name.name()).replaceFirst("");
        boolean ambiguous = company.isAmbiguous() && bare.indexOf(' ') < 0;
        return new Bearer(company, name, ambiguous, french.hasOtherThanVerb(name.name()));
    }

    /** Whether the name may be read as something else as it is written there: a word that opens a sentence, another accent. */
    boolean isAmbiguousAs(Span span) {
        return isAmbiguous || isWord && span.first().initial() || hasOtherAccents(span.surface());
    }

    /** {@code Thalès} is not Thales; but capitals, and the typists of old, leave accents out. */
    private boolean hasOtherAccents(String written) {
        String letters = name.name().toLowerCase(Locale.FRENCH);
        return written.chars()
                .filter(c -> c > 0x7F && Character.isLetter(c))
                .anyMatch(c -> letters.indexOf(Character.toLowerCase(c)) < 0);
    }
}
