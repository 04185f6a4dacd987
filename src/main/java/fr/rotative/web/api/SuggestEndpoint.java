package fr.rotative.web.api;

import fr.rotative.search.ArticleSearch;
import fr.rotative.search.result.Company;
import fr.rotative.search.result.Suggestion;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.QueryParameters;
import fr.rotative.web.address.QueryParameters.Limits;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Completions of what a reader has begun to type. */
public final class SuggestEndpoint {
    private static final Limits SIZE = new Limits(1, 20, 10);

    private final ArticleSearch articles;

    private record Answer(List<Completion> suggestions) {}

    private record Completion(
            String kind,
            String value,
            String label,
            @Nullable Long articles,
            Company.@Nullable Name foundAs) {
        private static Completion of(Suggestion suggestion) {
            return new Completion(
                    suggestion.kind().label(),
                    suggestion.value(),
                    suggestion.label(),
                    suggestion.articles(),
                    suggestion.foundAs());
        }
    }

    public SuggestEndpoint(ArticleSearch articles) {
        this.articles = articles;
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.SUGGEST_API, this::suggest);
    }

    private void suggest(Context http) {
        QueryParameters given = QueryParameters.of(http.queryString(), List.of("q", "size"));
        List<Suggestion> suggestions = articles.suggestions(given.one("q").orElse(""), given.number("size", SIZE));
        http.json(new Answer(suggestions.stream().map(Completion::of).toList()));
    }
}
