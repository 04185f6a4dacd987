package fr.rotative.web.view.article;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import fr.rotative.language.Messages;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.view.article.ProvenancePanel.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells where an article comes from, fact by fact. */
final class ProvenanceRows {
    private static final String WEB_ARCHIVE = "https://web.archive.org/web/";

    /** How dates are found; the normaliser may know ways that have no name here. */
    private static final Set<String> ORIGINS = Set.of("json-ld", "meta", "text", "url");

    private final ArticleDocument article;
    private final Messages messages;
    private final List<Row> rows = new ArrayList<>();

    ProvenanceRows(ArticleDocument article, Messages messages) {
        this.article = article;
        this.messages = messages;
    }

    List<Row> all() {
        String url = article.url();
        rows.add(new Row(messages.say("provenance.url"), url, WebAddress.linkable(url), false));
        if (!article.canonicalUrl().equals(url)) {
            code("provenance.canonicalUrl", article.canonicalUrl());
        }
        elsewhere();
        fact("provenance.date", date());
        capture();
        identity();
        return List.copyOf(rows);
    }

    private void capture() {
        CaptureReference capture = article.capture();
        if (capture == null) {
            fact("provenance.page", messages.say("provenance.notKept"));
            return;
        }
        article.captures().forEach(met -> fact("provenance.fetched", fetched(met)));
        if (article.captures().size() > 1) {
            link("provenance.versions", "provenance.compare", Addresses.versions(article.id()));
        }
        link("provenance.page", "provenance.asFetched", Addresses.capture(article.id()));
        code("provenance.warc", messages.say("provenance.byte", capture.warcFile(), Long.toString(capture.offset())));
        code("provenance.digest", capture.digest());
    }

    private void identity() {
        code("provenance.contentHash", article.contentHash());
        code("provenance.id", article.id());
        if (article.externalId() != null) {
            code("provenance.externalId", article.externalId());
        }
        fact("provenance.rules", messages.say("provenance.rulesVersion", String.valueOf(article.normaliserVersion())));
        if (!article.companies().isEmpty()) {
            link("provenance.companies", "provenance.recognised", Addresses.explained(article.id()));
        }
    }

    /** Where else the page may have been kept, and when it came out or else was met. */
    private void elsewhere() {
        if (WebAddress.linkable(article.url()) == null) {
            return;
        }
        ArticleDocument.Published published = article.published();
        String when = published == null ? "*" : published.day().toString().replace("-", "");
        link("provenance.copies", "provenance.webArchive", WEB_ARCHIVE + when + "/" + article.url());
    }

    /** Where there are several, the one whose words are shown is told from the others. */
    private String fetched(CaptureReference met) {
        boolean told = article.captures().size() > 1 && met.equals(article.capture());
        String when = messages.dates().instant(met.fetchedAt());
        return told ? messages.say("provenance.shown", when) : when;
    }

    private String date() {
        ArticleDocument.@Nullable Published published = article.published();
        if (published == null) {
            return messages.say("provenance.noDate");
        }
        String from = published.from();
        return messages.say(
                "provenance.dateFrom." + (ORIGINS.contains(from) ? from : "rule"),
                messages.dates().ofIso(published.on()),
                from);
    }

    private void fact(String term, String value) {
        rows.add(new Row(messages.say(term), value, null, false));
    }

    private void link(String term, String label, String href) {
        rows.add(new Row(messages.say(term), messages.say(label), href, false));
    }

    private void code(String term, String value) {
        rows.add(new Row(messages.say(term), value, null, true));
    }
}
