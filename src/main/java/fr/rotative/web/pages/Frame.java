package fr.rotative.web.pages;

import fr.rotative.language.Language;
import fr.rotative.web.asset.Assets;
import fr.rotative.web.view.part.Link;
import gg.jte.Content;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of every page, and says it in the reader's language.
 *
 * @param title of the page; empty for the front page, which bears the archive's name alone
 * @param words what the scripts say, as JSON that may stand in a page
 */
public record Frame(String title, Visit visit, Assets assets, String words) {

    public String documentTitle() {
        return title.isEmpty() ? text("layout.title") : title + " – Rotative";
    }

    /** Whether the page is this one or lies below it. */
    public boolean isIn(String place) {
        return visit.path().equals(place) || visit.path().startsWith(place + "/");
    }

    /** A text of the message bundle. */
    public String text(String key, Object... values) {
        return visit.messages().say(key, values);
    }

    /** A text of the message bundle that is HTML; what stands in its places is text, and becomes no part of the markup. */
    public Content html(String key, String... values) {
        Object[] escaped = Arrays.stream(values).map(Frame::escaped).toArray();
        String markup = visit.messages().say(key, escaped);
        return output -> output.writeContent(markup);
    }

    private static String escaped(String text) {
        StringOutput escaped = new StringOutput();
        Escape.htmlAttribute(text, escaped);
        return escaped.toString().replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Where an address leads readers of this page. */
    public String to(String address) {
        return visit.to(address);
    }

    /** The language of the page. */
    public Language language() {
        return visit.language();
    }

    /** The language of what the archive says itself, such as titles and names; none where the whole page has it. */
    public @Nullable String french() {
        return language() == Language.FRENCH ? null : Language.FRENCH.code();
    }

    /** This page in the other languages. */
    public List<Translation> translations() {
        return Arrays.stream(Language.values())
                .filter(language -> language != language())
                .map(language -> new Translation(language.code(), new Link(language.ownName(), visit.in(language))))
                .toList();
    }

    /** The page in a language. */
    public record Translation(String code, Link link) {}

    /** Every language of the page, with its address in full, for search engines. */
    public List<Translation> alternates() {
        return Arrays.stream(Language.values())
                .map(language -> new Translation(
                        language.code(), new Link(language.ownName(), visit.origin() + visit.in(language))))
                .toList();
    }
}
