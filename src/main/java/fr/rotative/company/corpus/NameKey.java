package fr.rotative.company.corpus;

import fr.rotative.company.words.Folding;
import java.util.regex.Pattern;

/** What the spellings of one name have in common: {@code Pages Web}, {@code PagesWeb} and {@code pages-web}. */
final class NameKey {
    private static final Pattern WEB_ENDING = Pattern.compile("(?i)\\.(?:com|fr|net|org|info|biz|eu|tv)$");

    private NameKey() {}

    static String of(String name) {
        return Folding.slug(name).replace("-", "");
    }

    static boolean isWebAddress(String name) {
        return WEB_ENDING.matcher(name).find();
    }

    /** The same without what makes a web address of a name: {@code Brindezinc.net} is perhaps {@code Brindezinc}. */
    static String withoutWebEnding(String name) {
        return of(WEB_ENDING.matcher(name).replaceFirst(""));
    }
}
