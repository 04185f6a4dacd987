package fr.rotative.normalise.page;

import fr.rotative.normalise.site.Roles;
import fr.rotative.normalise.text.Typography;
import java.util.List;
import org.jsoup.nodes.Document;

/** Reads a page that came as HTML. */
public final class HtmlReader {
    private final Roles roles;

    public HtmlReader(Roles roles) {
        this.roles = roles;
    }

    public Page read(Document document) {
        Box body = Box.of(document.body(), roles);
        List<Box> boxes = body.all();
        Pruning.prune(boxes);
        MainBox.Found main = MainBox.find(boxes);
        HtmlLines walk = new HtmlLines(main.box());
        walk.write(body);
        return new Page(Typography.clean(document.title()), walk.lines(), walk.mainStart(), walk.mainEnd(), main.by());
    }
}
