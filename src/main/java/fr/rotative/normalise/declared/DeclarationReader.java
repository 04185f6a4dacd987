package fr.rotative.normalise.declared;

import fr.rotative.normalise.site.MetaNames;
import java.util.List;
import org.jsoup.nodes.Document;

/** Reads all that a page declares about itself. */
public final class DeclarationReader {
    private final JsonLd jsonLd = new JsonLd();
    private final MetaTags metaTags;

    public DeclarationReader(MetaNames names) {
        this.metaTags = new MetaTags(names);
    }

    public Declared read(Document document) {
        Markup markup = Markup.of(document);
        return new Declared(List.of(
                jsonLd.read(markup.scripts()),
                metaTags.read(markup.metas()),
                Microdata.read(markup.properties()),
                TimeElements.read(markup.times())));
    }
}
