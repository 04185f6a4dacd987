package fr.rotative.web.api;

import fr.rotative.language.Message;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.result.Chronology;
import fr.rotative.search.result.Chronology.Extent;
import fr.rotative.search.result.Chronology.Span;
import fr.rotative.search.result.SearchResult.Reading;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.ChronologyParameters;
import fr.rotative.web.problem.Problem;
import fr.rotative.web.problem.ProblemException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several queries on one axis of time. */
public final class ChronologyEndpoint {
    private final ArticleSearch articles;

    /** @param interval {@code year}, {@code month} or {@code day} */
    private record Answer(
            String generation,
            String interval,
            boolean partial,
            List<Series> series,
            Extent together,
            List<Span> buckets) {
        private static Answer of(Chronology chronology) {
            return new Answer(
                    chronology.generation(),
                    chronology.interval().label(),
                    chronology.partial(),
                    chronology.series().stream().map(Series::of).toList(),
                    chronology.together(),
                    chronology.spans());
        }
    }

    private record Series(
            Reading query,
            long total,
            long undated,
            @Nullable LocalDate first) {
        private static Series of(Chronology.Series series) {
            Extent extent = series.extent();
            return new Series(series.query(), extent.total(), extent.undated(), extent.first());
        }
    }

    public ChronologyEndpoint(ArticleSearch articles) {
        this.articles = articles;
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.CHRONOLOGY_API, this::show);
    }

    private void show(Context http) {
        ChronologyParameters asked = ChronologyParameters.read(http.queryString());
        if (asked.queries().isEmpty()) {
            throw new ProblemException(Problem.badParameter(
                    "q",
                    null,
                    Message.of("problem.nothingToCompare"),
                    Message.of("problem.nothingToCompare.remedy", Chronology.MOST_QUERIES)));
        }
        http.json(Answer.of(articles.chronology(asked.queries(), asked.common())));
    }
}
