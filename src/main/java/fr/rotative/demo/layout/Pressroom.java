package fr.rotative.demo.layout;

import fr.rotative.demo.paper.Archive;
import fr.rotative.demo.paper.DateLine;
import fr.rotative.demo.paper.DemoArticle;
import fr.rotative.demo.paper.Placement;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;

/** Makes pages out of articles: what stands on them, by which template, in which bytes. */
public final class Pressroom {
    private static final int HEADLINES = 3;
    private static final int LATEST = 8;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Archive archive;
    private final List<Link> sections;

    /** @param sections the navigation of every page */
    public Pressroom(Archive archive, List<Link> sections) {
        this.archive = archive;
        this.sections = List.copyOf(sections);
    }

    /** The page of an article, or of several briefs. */
    public byte[] article(Placement placed) {
        String template = switch (placed.shape()) {
            case FIRST -> "first";
            case COLUMNS -> "columns";
            case TABS -> "tabs";
            case BRIEFS -> "briefs";
            case MODERN -> "modern";
        };
        return articlePage(template, placed, Typesetting.of(placed));
    }

    /** The print view of an article: its title, its body and the address of the page it is a copy of. */
    public byte[] printView(Placement placed) {
        return articlePage("print", placed, Typesetting.ofPrintView(placed));
    }

    public byte[] home(List<HomePage.Year> years) {
        HomePage page = new HomePage(frame("le quotidien de l'économie du Net"), archive.latest(LATEST), years);
        return print("home", page, Typesetting.ORDINARY);
    }

    public byte[] listing(String heading, List<Placement> placements, List<Link> pager) {
        return print("listing", new ListingPage(frame(heading), heading, placements, pager), Typesetting.ORDINARY);
    }

    public byte[] notice(String heading, List<String> paragraphs) {
        return print("notice", new NoticePage(frame(heading), heading, paragraphs), Typesetting.ORDINARY);
    }

    private byte[] articlePage(String template, Placement placed, Typesetting typesetting) {
        DemoArticle article = placed.article();
        ArticlePage page = new ArticlePage(
                new Frame(article.title(), typesetting.lettering().label(), sections, placed.dateLine()),
                placed,
                archive.seeAlso(placed),
                archive.before(placed, HEADLINES),
                Vacancies.on(article.published()));
        return print("article/" + template, page, typesetting);
    }

    private Frame frame(String title) {
        DateLine lastEdition = archive.latest(1).get(0).dateLine();
        return new Frame(title, Typesetting.ORDINARY.lettering().label(), sections, lastEdition);
    }

    private byte[] print(String template, Object page, Typesetting typesetting) {
        StringOutput html = new StringOutput();
        templates.render("demo/" + template + ".jte", page, html);
        return typesetting.set(html.toString());
    }
}
