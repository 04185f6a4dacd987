package fr.rotative.search.likeness;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.termvectors.Term;
import co.elastic.clients.elasticsearch.core.termvectors.TermVector;
import co.elastic.clients.elasticsearch.core.termvectors.Token;
import fr.rotative.article.ArticleDocument;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.listing.MarkedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The terms that tell an article from others: frequent in it and rare in the archive (tf-idf), most telling first. */
final class CharacteristicTerms {
    private static final int MOST = 40;
    private static final int SHORTEST = 2;
    private static final String BODY = "paragraphs";
    private static final List<String> TEXTS = List.of("title", "lead", BODY);

    private final Archive archive;
    private final Predicate<String> isFunctionWord;

    CharacteristicTerms(Archive archive, Predicate<String> isFunctionWord) {
        this.archive = archive;
        this.isFunctionWord = isFunctionWord;
    }

    /**
     * A term of the index.
     *
     * @param surface the word as the article writes it
     */
    record Characteristic(String term, String surface) {
        /** Finds the articles that have it; Elasticsearch tells the term of those that do. */
        Query query() {
            List<Query> fields = TEXTS.stream()
                    .map(field -> Query.of(q -> q.term(t -> t.field(field).value(term))))
                    .toList();
            return Query.of(q -> q.bool(b -> b.should(fields).queryName(term)));
        }
    }

    List<Characteristic> of(ArticleDocument article) {
        Map<String, TermVector> vectors = archive.answer(client -> client.termvectors(t -> t.index(ArchiveIndex.ALIAS)
                        .id(article.id())
                        .fields(TEXTS)
                        .offsets(true)
                        .positions(true)
                        .payloads(false)
                        .termStatistics(true)
                        .filter(f -> f.minDocFreq(2).minWordLength(SHORTEST).maxNumTerms(MOST))))
                .termVectors();
        Map<String, Double> weights = new HashMap<>();
        Map<String, String> surfaces = new HashMap<>();
        for (String field : TEXTS) {
            Optional.ofNullable(vectors.get(field))
                    .map(TermVector::terms)
                    .orElse(Map.of())
                    .forEach((term, found) -> {
                        weights.merge(term, found.score() == null ? 0 : found.score(), Double::sum);
                        surface(found, text(article, field)).ifPresent(surface -> surfaces.putIfAbsent(term, surface));
                    });
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(surfaces::containsKey)
                .map(term -> new Characteristic(term, Objects.requireNonNull(surfaces.get(term))))
                .filter(term -> isTelling(term))
                .limit(MOST)
                .toList();
    }

    /** The values of a field as Elasticsearch counts offsets into them. */
    private static String text(ArticleDocument article, String field) {
        return switch (field) {
            case "title" -> article.title();
            case "lead" -> String.valueOf(article.lead());
            default -> String.join("\n", article.paragraphs());
        };
    }

    private boolean isTelling(Characteristic term) {
        return !isFunctionWord.test(term.surface)
                && !isFunctionWord.test(term.term)
                && term.surface.codePoints().anyMatch(Character::isLetter);
    }

    /** How the text writes a term most often; where two are as frequent, the first of the alphabet. */
    private static Optional<String> surface(Term found, String text) {
        List<String> written = new ArrayList<>();
        for (Token token : found.tokens()) {
            Integer start = token.startOffset();
            Integer end = token.endOffset();
            if (start != null && end != null && start < end && end <= text.length()) {
                written.add(MarkedText.withoutElided(text.substring(start, end)));
            }
        }
        return written.stream()
                .collect(Collectors.groupingBy(surface -> surface, Collectors.counting()))
                .entrySet()
                .stream()
                .min(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
