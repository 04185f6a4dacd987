package fr.rotative.web.pages;

import fr.rotative.article.ListedArticle;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.archive.UnavailableException;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Page;
import fr.rotative.search.result.SearchResult.Hit;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.QueryParameters;
import fr.rotative.web.asset.Asset;
import fr.rotative.web.view.ApiView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The REST API, described to people, with examples from this very archive. */
public final class ApiPage {
    private static final SearchRequest NEWEST = SearchRequest.EVERYTHING.withPage(new Page(5, null));

    private final JsonNode description = new YAMLMapper()
            .readTree(Asset.load("openapi.yaml", "application/yaml").content());
    private final ArticleSearch articles;
    private final Renderer renderer;

    public ApiPage(ArticleSearch articles, Renderer renderer) {
        this.articles = articles;
        this.renderer = renderer;
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.API, this::show);
    }

    private void show(Context http) {
        Visit visit = renderer.visit(http);
        QueryParameters.of(visit.query(), List.of());
        renderer.show(visit, "api", visit.messages().say("api.title"), ApiView.of(description, examples()));
    }

    /** An article and a company that the archive has; the page can be read without. */
    private Map<String, String> examples() {
        Map<String, String> known = new HashMap<>();
        try {
            List<ListedArticle> newest =
                    articles.search(NEWEST).hits().stream().map(Hit::article).toList();
            newest.stream().findFirst().ifPresent(article -> known.put("id", Addresses.encoded(article.id())));
            newest.stream()
                    .flatMap(article -> article.companies().stream())
                    .findFirst()
                    .ifPresent(company -> known.put("company", Addresses.encoded(company.id())));
        } catch (UnavailableException away) {
            known.clear();
        }
        return known;
    }
}
