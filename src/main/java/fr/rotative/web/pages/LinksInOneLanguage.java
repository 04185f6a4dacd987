package fr.rotative.web.pages;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a page whose links lead to pages in the language that the reader asked for. */
final class LinksInOneLanguage extends OwaspHtmlTemplateOutput {
    /** Where addresses of pages stand. Forms take the parameters of their fields instead. */
    private static final Set<String> PLACES = Set.of("a href", "figure data-base");

    private final Visit visit;
    private boolean isLink;

    LinksInOneLanguage(TemplateOutput page, Visit visit) {
        super(page);
        this.visit = visit;
    }

    @Override
    public void setContext(String tag, @Nullable String attribute) {
        isLink = PLACES.contains(tag + " " + attribute);
        super.setContext(tag, attribute);
    }

    @Override
    public void writeUserContent(String value) {
        super.writeUserContent(isLink ? visit.to(value) : value);
    }
}
