package fr.rotative.web.address;

import fr.rotative.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameter {@code lang} of the pages' addresses, by which a reader asks for a language whatever the browser prefers. */
public final class LanguageParameter {
    private static final String NAME = "lang";
    private static final String BEGINNING = NAME + "=";

    private LanguageParameter() {}

    /**
     * @param query what stands after the question mark, if there is one
     * @throws fr.rotative.web.problem.ProblemException if no page can be read in that language
     */
    public static Optional<Language> read(@Nullable String query) {
        List<Language> languages = List.of(Language.values());
        return given(query)
                .map(code -> QueryParameters.chosen(NAME, code, languages, Language::code))
                .findFirst();
    }

    /** The same of an address that cannot be read otherwise; an unknown language is none. */
    public static Optional<Language> readable(@Nullable String query) {
        return given(query)
                .flatMap(code -> Arrays.stream(Language.values())
                        .filter(language -> language.code().equals(code)))
                .findFirst();
    }

    private static Stream<String> given(@Nullable String query) {
        return parameters(query)
                .filter(LanguageParameter::isLanguage)
                .map(parameter -> parameter.substring(BEGINNING.length()))
                .filter(code -> !code.isEmpty());
    }

    /** The other parameters as they stand; none if there are no others. */
    public static @Nullable String without(@Nullable String query) {
        String others =
                parameters(query).filter(parameter -> !isLanguage(parameter)).collect(Collectors.joining("&"));
        return others.isEmpty() ? null : others;
    }

    /** The address in that language; one that asks for a language already is left alone. */
    public static String with(Language language, String address) {
        int hash = address.indexOf('#');
        String before = hash < 0 ? address : address.substring(0, hash);
        String anchor = hash < 0 ? "" : address.substring(hash);
        int mark = before.indexOf('?');
        if (mark >= 0 && parameters(before.substring(mark + 1)).anyMatch(LanguageParameter::isLanguage)) {
            return address;
        }
        return before + (mark < 0 ? "?" : "&") + BEGINNING + language.code() + anchor;
    }

    private static boolean isLanguage(String parameter) {
        return parameter.startsWith(BEGINNING);
    }

    private static Stream<String> parameters(@Nullable String query) {
        return query == null ? Stream.empty() : Arrays.stream(query.split("&", -1));
    }
}
