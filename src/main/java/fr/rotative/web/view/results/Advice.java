package fr.rotative.web.view.results;

import fr.rotative.language.Message;
import fr.rotative.language.Messages;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.SearchResult;
import fr.rotative.search.result.SearchResult.Synonym;
import fr.rotative.search.result.SearchResult.Warning;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.view.part.Link;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the reader should know about the results, or could try instead.
 *
 * @param relaxed that no article has all the words, where it is so
 * @param partial whether time was up before all articles had been looked at
 * @param didYouMean a better spelling
 * @param alsoSearched the synonyms that found more
 * @param renamed companies that the query calls by another name than their present one
 * @param warnings what of the query could not be read
 * @param ways ways out of an empty page, none of which leads to another one
 */
public record Advice(
        @Nullable String relaxed,
        boolean partial,
        @Nullable Link didYouMean,
        @Nullable AlsoSearched alsoSearched,
        List<Renamed> renamed,
        List<UnreadPart> warnings,
        List<Link> ways) {

    /** A part of the query that was searched as plain words, and a spelling that would be read. */
    public record UnreadPart(String reason, @Nullable Link repair) {}

    /**
     * Other words that were looked for.
     *
     * @param words as an enumeration
     * @param literal the address of the search without them
     */
    public record AlsoSearched(String words, String literal) {}

    /** @param totals how many articles other searches find */
    static Advice of(
            SearchRequest asked,
            SearchResult result,
            Function<List<SearchRequest>, List<Long>> totals,
            Messages messages) {
        return new Advice(
                result.query().relaxation() == null
                        ? null
                        : messages.say(result.query().relaxation()),
                result.partial(),
                result.didYouMean() == null ? null : searchFor(asked, result.didYouMean()),
                alsoSearched(asked, result.query().synonyms(), messages),
                result.query().companies().stream()
                        .map(renamed -> Renamed.of(renamed, messages))
                        .toList(),
                result.query().warnings().stream()
                        .map(warning -> unread(asked, warning, messages))
                        .toList(),
                result.total() == 0 ? ways(asked, totals, messages) : List.of());
    }

    private static @Nullable AlsoSearched alsoSearched(SearchRequest asked, List<Synonym> synonyms, Messages messages) {
        if (synonyms.isEmpty()) {
            return null;
        }
        List<String> words = synonyms.stream()
                .flatMap(synonym -> synonym.also().stream())
                .map(word -> word.replace('\'', '’'))
                .distinct()
                .toList();
        return new AlsoSearched(messages.list(words), Addresses.search(asked.withSynonyms(false)));
    }

    private static UnreadPart unread(SearchRequest asked, Warning warning, Messages messages) {
        String repair = warning.repair();
        return new UnreadPart(messages.say(warning.reason()), repair == null ? null : searchFor(asked, repair));
    }

    private static Link searchFor(SearchRequest asked, String q) {
        return new Link(q, Addresses.search(asked.withQ(q)));
    }

    /** Those that find something, and how much. */
    private static List<Link> ways(
            SearchRequest asked, Function<List<SearchRequest>, List<Long>> totals, Messages messages) {
        List<WaysOut.Way> ways = WaysOut.of(asked);
        List<Long> found = totals.apply(ways.stream().map(WaysOut.Way::search).toList());
        return IntStream.range(0, ways.size())
                .mapToObj(i -> way(ways.get(i), found.get(i), messages))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Link> way(WaysOut.Way way, long articles, Messages messages) {
        String label = messages.say("search.way", way.label(), Message.of("articles", articles));
        return articles == 0 ? Optional.empty() : Optional.of(new Link(label, Addresses.search(way.search())));
    }
}
