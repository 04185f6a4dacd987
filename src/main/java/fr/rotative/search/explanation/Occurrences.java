package fr.rotative.search.explanation;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.NamedCompany.Place;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.listing.MarkedText;
import fr.rotative.search.listing.MarkedText.Span;
import fr.rotative.search.result.Occurrence;
import fr.rotative.search.translation.Sought.Companies;
import fr.rotative.search.translation.Sought.Expression;
import fr.rotative.search.understanding.Understanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds all that a query looks for in one article: words in all their forms, phrases, synonyms, and the companies that
 * it names.
 */
public final class Occurrences {
    private static final int MOST_EXPRESSIONS = 100;
    private static final String BODY = "paragraphs";
    private static final Set<String> TEXTS = Set.of(Place.TITLE, Place.LEAD, BODY);

    private final Archive archive;
    private final Understanding understood;

    public Occurrences(Archive archive, Understanding understood) {
        this.archive = archive;
        this.understood = understood;
    }

    /** In reading order; none overlaps another. */
    public List<Occurrence> in(ArticleDocument article) {
        Map<String, List<Span>> found = new HashMap<>();
        BiConsumer<String, Span> add = (part, span) ->
                found.computeIfAbsent(part, none -> new ArrayList<>()).add(span);
        addWords(article, add);
        addCompanies(article, add);
        List<Occurrence> occurrences = new ArrayList<>();
        parts(article)
                .forEach((part, text) -> joined(found.getOrDefault(part, List.of())).stream()
                        .map(span -> new Occurrence(part, span.start(), text.substring(span.start(), span.end())))
                        .forEach(occurrences::add));
        return occurrences;
    }

    /** The texts of the article by the names of its parts, in reading order. */
    private static Map<String, String> parts(ArticleDocument article) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(Place.TITLE, article.title());
        parts.put(Place.LEAD, article.lead() == null ? "" : article.lead());
        for (String paragraph : article.paragraphs()) {
            parts.put(Integer.toString(parts.size() - 2), paragraph);
        }
        return parts;
    }

    private void addWords(ArticleDocument article, BiConsumer<String, Span> add) {
        List<Expression> expressions = understood
                .sought(Expression.class)
                .filter(expression -> TEXTS.containsAll(expression.fields().keySet()))
                .limit(MOST_EXPRESSIONS)
                .toList();
        if (expressions.isEmpty()) {
            return;
        }
        Map<String, List<String>> marked = marked(article, expressions);
        for (String part : List.of(Place.TITLE, Place.LEAD)) {
            marked.getOrDefault(part, List.of())
                    .forEach(text -> MarkedText.of(text).spans().forEach(span -> add.accept(part, span)));
        }
        addBody(article.paragraphs(), marked.getOrDefault(BODY, List.of()), add);
    }

    private Map<String, List<String>> marked(ArticleDocument article, List<Expression> expressions) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        expressions.forEach(expression -> fields.putAll(expression.fields()));
        Query any = Query.of(q ->
                q.bool(b -> b.should(expressions.stream().map(Expression::query).toList())));
        return archive
                .answer(client -> client.search(
                        s -> s.index(ArchiveIndex.ALIAS)
                                .source(source -> source.fetch(false))
                                .query(q -> q.ids(i -> i.values(article.id())))
                                .highlight(MarkedText.whole(fields, any)),
                        Void.class))
                .hits()
                .hits()
                .stream()
                .findFirst()
                .map(hit -> hit.highlight())
                .orElse(Map.of());
    }

    /** Of the body, Elasticsearch gives the paragraphs that have a mark, in their order; it may strip them. */
    private static void addBody(List<String> paragraphs, List<String> marked, BiConsumer<String, Span> add) {
        int next = 0;
        for (String text : marked) {
            MarkedText found = MarkedText.of(text);
            int at = next;
            while (at < paragraphs.size()
                    && !paragraphs.get(at).strip().equals(found.text().strip())) {
                at++;
            }
            if (at < paragraphs.size()) {
                int shift = indent(paragraphs.get(at)) - indent(found.text());
                String part = Integer.toString(at);
                found.spans().forEach(span -> add.accept(part, span.shifted(shift)));
                next = at + 1;
            }
        }
    }

    private static int indent(String text) {
        return text.length() - text.stripLeading().length();
    }

    private void addCompanies(ArticleDocument article, BiConsumer<String, Span> add) {
        Set<String> ids = Stream.concat(
                        understood.renamed().stream()
                                .map(renamed -> renamed.company().id()),
                        understood.sought(Companies.class).flatMap(sought -> sought.ids().stream()))
                .collect(Collectors.toSet());
        Map<String, String> parts = parts(article);
        article.companies().stream()
                .filter(company -> ids.contains(company.id()))
                .flatMap(company -> company.places().stream())
                .filter(place -> parts.getOrDefault(place.part(), "").startsWith(place.surface(), place.start()))
                .forEach(place -> add.accept(place.part(), new Span(place.start(), place.end())));
    }

    /** In order; those that overlap or touch each other are one. */
    private static List<Span> joined(List<Span> found) {
        List<Span> joined = new ArrayList<>();
        found.stream().sorted(Comparator.comparingInt(Span::start)).forEach(next -> {
            int last = joined.size() - 1;
            if (last >= 0 && next.start() <= joined.get(last).end()) {
                Span before = joined.get(last);
                joined.set(last, new Span(before.start(), Math.max(before.end(), next.end())));
            } else {
                joined.add(next);
            }
        });
        return joined;
    }
}
