package fr.rotative.web.pages;

import fr.rotative.language.Language;
import fr.rotative.language.Messages;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.LanguageParameter;
import fr.rotative.web.address.Origin;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/**
 * A reader who asks for a page.
 *
 * @param query what the address asks for after the question mark, besides the language
 * @param messages what is said, in the reader's language
 * @param asked whether the address itself asks for the language, as the addresses in the page then do too
 */
public record Visit(Context http, @Nullable String query, Messages messages, boolean asked) {
    public String path() {
        return http.path();
    }

    public String origin() {
        return Origin.of(http);
    }

    public Language language() {
        return messages.language();
    }

    /** The same address in this language where the reader asked for it, and the address leads to a page. */
    public String to(String address) {
        return asked && Addresses.isPage(address) ? LanguageParameter.with(language(), address) : address;
    }

    /** This page in a language. */
    public String in(Language language) {
        return LanguageParameter.with(language, unspecified());
    }

    /** This page in whatever language a reader prefers. */
    public String unspecified() {
        return query == null ? path() : path() + "?" + query;
    }
}
