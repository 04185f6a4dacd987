package fr.rotative.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language in which the pages can be read. */
public enum Language {
    FRENCH(Locale.FRENCH, "Français"),
    ENGLISH(Locale.ENGLISH, "English");

    private static final List<Locale> LOCALES =
            Arrays.stream(values()).map(Language::locale).toList();

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /** Its tag in addresses and in HTML (BCP 47): {@code fr}. */
    public String code() {
        return locale.getLanguage();
    }

    /** What those who speak it call it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The one that a reader likes best.
     *
     * @param acceptLanguage the header of that name (RFC 9110, section 12.5.4), if the reader's browser sends one
     * @return French, the language of the archive, where the reader asks for none that is spoken here
     */
    public static Language preferred(@Nullable String acceptLanguage) {
        return acceptLanguage == null ? FRENCH : among(acceptLanguage).orElse(FRENCH);
    }

    private static Optional<Language> among(String acceptLanguage) {
        try {
            Locale best = Locale.lookup(LanguageRange.parse(acceptLanguage), LOCALES);
            return Arrays.stream(values())
                    .filter(language -> language.locale.equals(best))
                    .findFirst();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
