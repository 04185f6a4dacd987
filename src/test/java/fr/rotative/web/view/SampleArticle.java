package fr.rotative.web.view;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleId;
import fr.rotative.article.Byline;
import fr.rotative.article.CanonicalUrl;
import fr.rotative.article.Kind;
import fr.rotative.article.NamedCompany;
import fr.rotative.article.NamedCompany.Place;
import fr.rotative.article.NamedCompany.Salience;
import fr.rotative.article.Provenance;
import fr.rotative.article.Publication;
import fr.rotative.article.Section;
import fr.rotative.article.Text;
import java.time.LocalDate;
import java.util.List;

/** An article for the tests of the views. */
public record SampleArticle(String url, Text text, List<NamedCompany> companies) {
    public static final SampleArticle TELECOM = new SampleArticle(
            "http://www.larotative.test/0102/010212telecom.shtml",
            new Text(
                    "Internet Telecom licencie : 60 départs",
                    "Le prestataire se sépare de la moitié de ses salariés.",
                    List.of("Chez Internet Telecom, on confirme.", "## Le rôle de Cegetel", "Cegetel se tait.")),
            List.of(
                    company("internet-telecom", "Internet Telecom", Salience.MAIN, place("title", 0), place("0", 5)),
                    new NamedCompany(
                            "cegetel",
                            "Cegetel",
                            Salience.MENTION,
                            List.of(new Place("1", 14, "Cegetel"), new Place("2", 0, "Cegetel")))));

    public SampleArticle withUrl(String other) {
        return new SampleArticle(other, text, companies);
    }

    public SampleArticle withText(Text other) {
        return new SampleArticle(url, other, companies);
    }

    public SampleArticle withCompanies(NamedCompany... others) {
        return new SampleArticle(url, text, List.of(others));
    }

    public ArticleDocument document() {
        CanonicalUrl canonical = new CanonicalUrl(url);
        return ArticleDocument.of(new Article(
                ArticleId.of(canonical),
                url,
                canonical,
                Kind.ARTICLE,
                text,
                new Section("Prestataires"),
                new Byline(List.of("Philippe Guerrier"), "JDNet"),
                Publication.onDay(LocalDate.of(2001, 2, 12), "text"),
                null,
                "fr",
                companies,
                new Provenance(null, null, 1)));
    }

    private static NamedCompany company(String id, String name, Salience salience, Place... places) {
        return new NamedCompany(id, name, salience, List.of(places));
    }

    private static Place place(String part, int start) {
        return new Place(part, start, "Internet Telecom");
    }
}
