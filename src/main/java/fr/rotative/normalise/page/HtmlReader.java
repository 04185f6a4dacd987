package fr.rotative.normalise.page;

import fr.rotative.normalise.site.Roles;
import fr.rotative.normalise.text.Typography;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page that came as HTML. */
public final class HtmlReader {
    private final Roles roles;

    public HtmlReader(Roles roles) {
        this.roles = roles;
    }

    public Page read(Document document) {
        Element body = document.body();
        Weights weights = Weights.of(body);
        ElementRoles elementRoles = new ElementRoles(roles, weights.elements());
        Pruning pruning = new Pruning(elementRoles, body, weights);
        MainElement.Found main = MainElement.find(body, weights);
        HtmlLines walk = new HtmlLines(elementRoles, pruning, weights, main.element());
        walk.write(body);
        return new Page(Typography.clean(document.title()), walk.lines(), walk.mainStart(), walk.mainEnd(), main.by());
    }
}
