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
 * @param word whether the name is also a word of the language
 */
record Bearer(Company company, DatedName name, boolean word) {
    private static final Pattern ARTICLE = Pattern.compile("^(?:Le |La |Les |L')");

    static Bearer of(Company company, DatedName name, FrenchWords french) {
        return new Bearer(company, name, french.has(name.name()));
    }

    /** Whether the name, wherever it stands, may be read as something else than the company. */
    boolean isAmbiguous() {
        String bare = ARTICLE.matcher(name.name()).replaceFirst("");
        return company.isAmbiguous() && bare.indexOf(' ') < 0;
    }

    /** Whether the name may be read as something else as it is written there: a word that opens a sentence, another accent. */
    boolean isAmbiguousAs(Span span) {
        return isAmbiguous() || word && span.first().initial() || hasOtherAccents(span.surface());
    }

    /** {@code Thalès} is not Thales; but capitals, and the typists of old, leave accents out. */
    private boolean hasOtherAccents(String written) {
        return written.chars()
                .filter(c -> c > 0x7F && Character.isLetter(c))
                .anyMatch(c -> name.name().toLowerCase(Locale.FRENCH).indexOf(Character.toLowerCase(c)) < 0);
    }
}
