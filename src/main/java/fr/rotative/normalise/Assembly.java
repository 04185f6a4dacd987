package fr.rotative.normalise;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleId;
import fr.rotative.article.Byline;
import fr.rotative.article.CanonicalUrl;
import fr.rotative.article.Kind;
import fr.rotative.article.Provenance;
import fr.rotative.article.Publication;
import fr.rotative.article.Text;
import fr.rotative.normalise.fields.Decision;
import fr.rotative.normalise.fields.Fields;
import fr.rotative.normalise.fields.Reading;
import fr.rotative.normalise.layout.Brief;
import fr.rotative.normalise.site.SiteRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the decided fields together into articles. */
final class Assembly {
    private static final String FRENCH = "fr";

    private final Fields fields;
    private final PageKinds kinds;

    Assembly(SiteRules rules, Fields fields) {
        this.fields = fields;
        this.kinds = new PageKinds(rules.kinds());
    }

    Normalised articles(Reading reading) {
        Map<String, String> winners = new LinkedHashMap<>();
        winners.put("body", reading.page().mainFoundBy());
        String title = noted("title", fields.title().decide(reading), winners).orElse("");
        Decision<PageKind> kind = kinds.decide(reading);
        winners.put("kind", kind.by());
        Article page = page(reading, title, kind.value(), winners);
        List<Article> articles =
                kind.value() == PageKind.BRIEFS ? briefs(page, reading.layout().briefs()) : List.of(page);
        return new Normalised.Articles(kind.value(), title, articles, winners);
    }

    private Article page(Reading reading, String title, PageKind kind, Map<String, String> winners) {
        Decision<CanonicalUrl> address = fields.address().decide(reading);
        winners.put("canonicalUrl", address.by());
        Publication published =
                noted("published", fields.date().decide(reading), winners).orElse(null);
        return new Article(
                ArticleId.of(address.value()),
                reading.url().toString(),
                address.value(),
                articleKind(kind),
                text(reading, title, winners),
                noted("section", fields.section().decide(reading), winners).orElse(null),
                noted("byline", fields.byline().decide(reading), winners).orElse(Byline.NONE),
                published,
                fields.date().modified(reading, published).orElse(null),
                FRENCH,
                List.of(),
                new Provenance(null, null, Normaliser.VERSION));
    }

    private Text text(Reading reading, String title, Map<String, String> winners) {
        List<String> paragraphs = reading.layout().body().paragraphs();
        Optional<String> lead = noted("lead", fields.lead().decide(reading), winners);
        boolean repeated =
                lead.isPresent() && !paragraphs.isEmpty() && paragraphs.get(0).equals(lead.get());
        return new Text(title, lead.orElse(null), repeated ? paragraphs.subList(1, paragraphs.size()) : paragraphs);
    }

    private static List<Article> briefs(Article page, List<Brief> briefs) {
        List<Article> articles = new ArrayList<>(briefs.size());
        for (Brief brief : briefs) {
            articles.add(new Article(
                    page.id().brief(articles.size() + 1),
                    page.url(),
                    page.canonicalUrl(),
                    Kind.BRIEF,
                    new Text(brief.title(), null, brief.paragraphs()),
                    page.section(),
                    page.byline(),
                    page.published(),
                    page.modified(),
                    page.language(),
                    page.companies(),
                    page.provenance()));
        }
        return articles;
    }

    private static Kind articleKind(PageKind kind) {
        return switch (kind) {
            case INTERVIEW -> Kind.INTERVIEW;
            case BRIEFS -> Kind.BRIEF;
            case DOSSIER -> Kind.DOSSIER;
            case ARTICLE, PRINT, NOT_AN_ARTICLE -> Kind.ARTICLE;
        };
    }

    private static <T> Optional<T> noted(String field, Optional<Decision<T>> decision, Map<String, String> winners) {
        decision.ifPresent(decided -> winners.put(field, decided.by()));
        return decision.map(Decision::value);
    }
}
