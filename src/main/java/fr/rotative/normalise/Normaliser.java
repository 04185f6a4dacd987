package fr.rotative.normalise;

import fr.rotative.capture.Capture;
import fr.rotative.html.HtmlPage;
import fr.rotative.normalise.Normalised.NotAnArticle;
import fr.rotative.normalise.Normalised.Reason;
import fr.rotative.normalise.byline.Bylines;
import fr.rotative.normalise.declared.DeclarationReader;
import fr.rotative.normalise.declared.Declared;
import fr.rotative.normalise.fields.Fields;
import fr.rotative.normalise.fields.Reading;
import fr.rotative.normalise.layout.LayoutReader;
import fr.rotative.normalise.page.HtmlReader;
import fr.rotative.normalise.page.Page;
import fr.rotative.normalise.page.TextReader;
import fr.rotative.normalise.site.SiteRules;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Turns captures into articles, or says why they are not. Pure: the same capture always gives the same answer, and no
 * sequence of bytes makes it fail.
 */
public final class Normaliser {
    /** Raised whenever the rules change what comes out, so that reindexing knows what to read again. */
    public static final int VERSION = 2;

    private static final Pattern MARKUP = Pattern.compile(
            "<(?:!doctype|html|head|body|table|div|p|br|font|title|meta|a)\\b", Pattern.CASE_INSENSITIVE);
    /** More tags than this are not read. */
    private static final int MOST_TAGS = 60_000;

    private static final int MARKUP_WINDOW = 4096;

    private final HtmlReader htmlReader;
    private final TextReader textReader = new TextReader();
    private final DeclarationReader declarationReader;
    private final LayoutReader layoutReader;
    private final Refusals refusals;
    private final Assembly assembly;

    public Normaliser(SiteRules rules) {
        Bylines bylines = new Bylines(rules.sources());
        this.htmlReader = new HtmlReader(rules.roles());
        this.declarationReader = new DeclarationReader(rules.metaNames());
        this.layoutReader = new LayoutReader(rules, bylines);
        this.refusals = new Refusals(rules.signs());
        this.assembly = new Assembly(rules, Fields.of(rules, bylines));
    }

    /** A normaliser with the bundled site tables. */
    public static Normaliser create() {
        return new Normaliser(SiteRules.bundled());
    }

    /** What became of the page; pages with the address {@code file:} and the like are read by the same rules. */
    public Normalised normalise(Capture capture) {
        return normalise(HtmlPage.of(capture));
    }

    /** The same for a page whose document others read too. */
    public Normalised normalise(HtmlPage page) {
        Optional<NotAnArticle> refused = Refusals.unread(page.capture());
        if (refused.isPresent()) {
            return refused.get();
        }
        return isHtml(page.capture(), page.text()) ? html(page) : text(page.capture(), page.text());
    }

    private Normalised html(HtmlPage page) {
        int tags = tags(page.text());
        if (tags > MOST_TAGS) {
            return new NotAnArticle(Reason.TOO_LARGE, tags + " tags, the limit is " + MOST_TAGS);
        }
        Document document = page.document();
        if (MetaRefresh.isRedirect(document)) {
            return new NotAnArticle(Reason.REDIRECT, "meta refresh");
        }
        return read(page.capture(), htmlReader.read(document), declarationReader.read(document));
    }

    /** How many tags begin in the page, as far as they can be too many: each of them takes a character. */
    private static int tags(String html) {
        if (html.length() <= MOST_TAGS) {
            return 0;
        }
        int count = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            count++;
        }
        return count;
    }

    private Normalised text(Capture capture, String text) {
        return read(capture, textReader.read(text), Declared.NOTHING);
    }

    private Normalised read(Capture capture, Page page, Declared declared) {
        Reading reading = new Reading(capture, page, declared, layoutReader.read(page, capture.url()));
        return refusals.read(reading).<Normalised>map(refusal -> refusal).orElseGet(() -> assembly.articles(reading));
    }

    private static boolean isHtml(Capture capture, String text) {
        boolean plain = capture.headers()
                .first("Content-Type")
                .filter(type -> type.strip().toLowerCase(java.util.Locale.ROOT).startsWith("text/plain"))
                .isPresent();
        return !plain
                && MARKUP.matcher(text)
                        .region(0, Math.min(text.length(), MARKUP_WINDOW))
                        .find();
    }
}
