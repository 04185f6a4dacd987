package fr.rotative.web.view;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.french.FrenchDate;
import fr.rotative.web.french.Typography;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an article and its date come from, for those who quote it. */
public record ProvenancePanel(List<Row> rows) {
    private static final String WEB_ARCHIVE = "https://web.archive.org/web/";

    /** One fact; {@code code} if its value is for machines. */
    public record Row(String term, String value, @Nullable String href, boolean code) {}

    static ProvenancePanel of(ArticleDocument article) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Adresse d’origine", article.url(), WebAddress.linkable(article.url()), false));
        if (!article.canonicalUrl().equals(article.url())) {
            rows.add(code("Adresse canonique", article.canonicalUrl()));
        }
        elsewhere(rows, article);
        rows.add(fact("Date", date(article.published())));
        capture(rows, article);
        identity(rows, article);
        return new ProvenancePanel(List.copyOf(rows));
    }

    private static void capture(List<Row> rows, ArticleDocument article) {
        CaptureReference capture = article.capture();
        if (capture == null) {
            rows.add(fact("Page d’origine", "non conservée"));
            return;
        }
        article.captures().forEach(met -> rows.add(fact("Relevé le", date(met, article))));
        if (article.captures().size() > 1) {
            rows.add(new Row("Versions", "comparer les textes relevés", Addresses.versions(article.id()), false));
        }
        rows.add(new Row("Page d’origine", "voir la page telle que relevée", Addresses.capture(article.id()), false));
        rows.add(code("Fichier WARC", capture.warcFile() + ", octet " + capture.offset()));
        rows.add(code("Empreinte de la page", capture.digest()));
    }

    private static void identity(List<Row> rows, ArticleDocument article) {
        rows.add(code("Empreinte du texte", article.contentHash()));
        rows.add(code("Identifiant", article.id()));
        if (article.externalId() != null) {
            rows.add(code("Identifiant externe", article.externalId()));
        }
        rows.add(fact("Règles de lecture", "version " + article.normaliserVersion()));
        if (!article.companies().isEmpty()) {
            rows.add(new Row("Sociétés", "comment elles ont été reconnues", Addresses.explained(article.id()), false));
        }
    }

    /** Where else the page may have been kept, and when it came out or else was met. */
    private static void elsewhere(List<Row> rows, ArticleDocument article) {
        if (WebAddress.linkable(article.url()) == null) {
            return;
        }
        ArticleDocument.Published published = article.published();
        String when = published == null ? "*" : published.day().toString().replace("-", "");
        rows.add(new Row("Autres copies", "chercher à archive.org", WEB_ARCHIVE + when + "/" + article.url(), false));
    }

    /** Where there are several, the one whose words are shown is told from the others. */
    private static String date(CaptureReference met, ArticleDocument article) {
        boolean told = article.captures().size() > 1 && met.equals(article.capture());
        return FrenchDate.of(met.fetchedAt()) + (told ? ", version affichée" : "");
    }

    private static String date(ArticleDocument.@Nullable Published published) {
        return published == null
                ? "la page n’en donne pas"
                : FrenchDate.of(published) + ", " + origin(published.from());
    }

    /** How the date was found; the normaliser may know ways that have no name here. */
    private static String origin(String from) {
        return switch (from) {
            case "json-ld" -> "d’après les données structurées de la page (JSON-LD)";
            case "meta" -> "d’après les métadonnées de la page";
            case "text" -> "d’après le texte de la page";
            case "url" -> "d’après l’adresse de la page";
            default -> "trouvée par la règle « " + from + " »";
        };
    }

    private static Row fact(String term, String value) {
        return new Row(term, Typography.unbreakable(value), null, false);
    }

    private static Row code(String term, String value) {
        return new Row(term, value, null, true);
    }
}
