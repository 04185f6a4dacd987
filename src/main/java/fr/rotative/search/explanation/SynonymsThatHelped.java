package fr.rotative.search.explanation;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.search.archive.Aggregates;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.archive.Deadline;
import fr.rotative.search.query.Folding;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.SearchResult.Synonym;
import fr.rotative.search.translation.Alternative;
import fr.rotative.search.translation.Narrowing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells which synonyms found articles that have not the words themselves. */
public final class SynonymsThatHelped {
    private final Archive archive;
    private final Narrowing narrowing;
    private final Deadline deadline;

    /** @param deadline by which those are told that are known until then */
    public SynonymsThatHelped(Archive archive, SearchRequest request, Deadline deadline) {
        this.archive = archive;
        this.narrowing = new Narrowing(request.filters());
        this.deadline = deadline;
    }

    /** @param words what the articles must say */
    public List<Synonym> among(List<Alternative> alternatives, Query words) {
        if (alternatives.isEmpty()) {
            return List.of();
        }
        Map<String, Aggregate> gains = gains(alternatives, words);
        Map<String, List<String>> helped = IntStream.range(0, alternatives.size())
                .filter(at -> Aggregates.named(name(at), gains).filter().docCount() > 0)
                .mapToObj(alternatives::get)
                .collect(Collectors.groupingBy(
                        Alternative::asked,
                        LinkedHashMap::new,
                        Collectors.mapping(Alternative::also, Collectors.toList())));
        return helped.entrySet().stream()
                .map(entry -> new Synonym(entry.getKey(), told(entry.getKey(), entry.getValue())))
                .filter(synonym -> !synonym.also().isEmpty())
                .toList();
    }

    private Map<String, Aggregate> gains(List<Alternative> alternatives, Query words) {
        Map<String, Aggregation> asked = IntStream.range(0, alternatives.size())
                .boxed()
                .collect(Collectors.toMap(
                        SynonymsThatHelped::name,
                        at -> Aggregation.of(a -> a.filter(alternatives.get(at).gained()))));
        return archive.answer(
                        client -> client.search(
                                s -> s.index(ArchiveIndex.ALIAS)
                                        .size(0)
                                        .query(narrowing.narrowed(words))
                                        .aggregations(asked)
                                        .timeout(deadline.left()),
                                Void.class),
                        deadline)
                .aggregations();
    }

    private static String name(int at) {
        return Integer.toString(at);
    }

    /** Not twice the same in another spelling: {@code e-mail} says as much as {@code email}. */
    private static List<String> told(String asked, List<String> also) {
        Set<String> known = new HashSet<>(Set.of(plain(asked)));
        List<String> told = new ArrayList<>();
        also.stream().filter(other -> known.add(plain(other))).forEach(told::add);
        return told;
    }

    private static String plain(String expression) {
        return Folding.fold(expression).replaceAll("[^\\p{L}\\p{N}]+", "").replaceAll("s$", "");
    }
}
