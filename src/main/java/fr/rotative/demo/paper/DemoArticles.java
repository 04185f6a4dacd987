package fr.rotative.demo.paper;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything the paper published.
 *
 * @param all from the oldest to the newest; articles of one day in the order of their slugs
 */
public record DemoArticles(List<DemoArticle> all) {
    private static final String RESOURCE = "/demo/articles.ndjson";

    public DemoArticles {
        all = all.stream()
                .sorted(comparing(DemoArticle::published).thenComparing(DemoArticle::slug))
                .toList();
    }

    /** The articles that come with the program. */
    public static DemoArticles bundled() {
        JsonMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        try (InputStream lines = Objects.requireNonNull(DemoArticles.class.getResourceAsStream(RESOURCE), RESOURCE);
                MappingIterator<DemoArticle> articles =
                        mapper.readerFor(DemoArticle.class).readValues(lines)) {
            return new DemoArticles(articles.readAll());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, unreadable);
        }
    }
}
