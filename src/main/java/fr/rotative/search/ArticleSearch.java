package fr.rotative.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleId;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.index.IndexDefinition;
import fr.rotative.search.SearchRequest.Interval;
import fr.rotative.search.SearchRequest.Match;
import fr.rotative.search.query.QueryParser;
import fr.rotative.search.translation.FunctionWords;
import fr.rotative.search.translation.QueryTranslator;
import fr.rotative.search.translation.Strictness;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds articles. Safe for many threads. */
public final class ArticleSearch {
    private static final String FIRST = "first";
    private static final String LAST = "last";

    private final Archive archive;
    private final QueryTranslator translator;
    private final QueryTranslator literal;
    private final Neighbours neighbours;
    private final CompanyRecords companies;
    private final Spelling spelling;
    private final Misspellings misspellings;
    private final Suggestions suggestions;

    /** @param client of the cluster that holds the indexes {@code articles} and {@code companies} */
    public ArticleSearch(ElasticsearchClient client) {
        this.archive = new Archive(client);
        this.translator = new QueryTranslator(this::tokens);
        this.literal = translator.literal();
        this.companies = new CompanyRecords(archive);
        this.spelling = new Spelling(archive, companies);
        this.misspellings = new Misspellings(archive, companies);
        FunctionWords functionWords = FunctionWords.of(IndexDefinition.articles());
        this.neighbours = new Neighbours(archive, functionWords::has);
        this.suggestions = new Suggestions(archive, companies, functionWords::has);
    }

    /**
     * @throws BadRequestException if the request cannot be answered as it is
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public SearchResult search(SearchRequest request) {
        Cursor cursor = cursor(request);
        Asked asked = asked(request, cursor == null ? null : cursor.strictness());
        Understanding understood = asked.understood();
        Strictness strictness = asked.strictness();
        Query words = understood.translate(strictness);
        Answer answer = answer(new Question(request, words, cursor, interval(request, words)));
        return new SearchResult(
                generation(),
                understood.reading(
                        request,
                        strictness,
                        new SynonymsThatHelped(archive, request).among(understood.alternatives(strictness), words)),
                answer.total(),
                request.extras().explain() ? new Explanations(archive, understood).of(answer.hits()) : answer.hits(),
                answer.facets(companies),
                answer.values(),
                answer.timeline(),
                strictness == Strictness.ALL && answer.total() > 0 ? null : betterSpelling(request),
                answer.next(strictness));
    }

    /**
     * All articles that answer a request, in its order, as the archive is at this moment; the request's page and extras
     * do not matter. Only a few hundred articles are held at a time.
     *
     * @throws IOException if the receiver throws it, which ends the reading
     * @throws BadRequestException if the request cannot be answered as it is
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public void forEach(SearchRequest request, ResultStream.Receiver receiver) throws IOException {
        new ResultStream(archive, request, asked(request, null).words()).into(receiver);
    }

    /**
     * Several queries on one axis of time.
     *
     * @param queries what the reader typed for each; at least one
     * @param common what holds for all: the filters, how strictly words are matched, the width of the spans
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public Chronology chronology(List<String> queries, SearchRequest common) {
        Narrowing narrowing = new Narrowing(common.filters());
        List<SearchResult.Reading> readings = new ArrayList<>();
        List<Query> matching = new ArrayList<>();
        for (String q : queries) {
            SearchRequest request = common.withQ(q);
            Asked asked = asked(request, null);
            readings.add(asked.understood().reading(request, asked.strictness(), List.of()));
            matching.add(narrowing.narrowed(asked.words()));
        }
        Interval interval = interval(common, Query.of(q -> q.bool(b -> b.should(matching))));
        Chronologies counted = new Chronologies(archive, matching, interval == null ? Interval.YEAR : interval);
        List<Chronology.Series> series = IntStream.range(0, queries.size())
                .mapToObj(i -> new Chronology.Series(readings.get(i), counted.extent(i)))
                .toList();
        return new Chronology(generation(), counted.interval(), series, counted.together(), counted.spans());
    }

    /**
     * All values of a facet, of which the answer to a search has only the most frequent.
     *
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public FacetListing values(SearchRequest request, FacetListing.Question asked) {
        Asked words = asked(request, null);
        return new FacetValues(archive, companies, request)
                .list(asked, words.words(), words.understood().reading(request, words.strictness(), List.of()));
    }

    /**
     * How a reader may go on with what is typed: companies by any of their names, authors, sections, phrases of titles.
     *
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public List<Suggestion> suggestions(String typed, int size) {
        return suggestions.of(typed, size);
    }

    /**
     * The whole article, if the archive has it.
     *
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public Optional<ArticleDocument> find(ArticleId id) {
        var found = archive.answer(
                client -> client.get(g -> g.index(ArchiveIndex.ALIAS).id(id.value()), ArticleDocument.class));
        return Optional.ofNullable(found.source());
    }

    /**
     * What a search looks for in an article that it found, in reading order; only the request's query and its synonyms
     * matter.
     *
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public List<Occurrence> occurrences(ArticleDocument article, SearchRequest request) {
        return new Occurrences(archive, understood(request)).in(article);
    }

    /**
     * Articles that resemble this one, most alike first; those whose text is the same are its near-duplicates.
     *
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public List<SimilarArticle> similarTo(ArticleId id, int size) {
        return find(id).map(article -> neighbours.similarTo(article, size)).orElse(List.of());
    }

    /**
     * Other articles whose text is that of this one but for some words, most alike first: another edition, a correction,
     * the dispatch that several papers ran. Their score is the estimated resemblance of the texts.
     *
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public List<SearchResult.Hit> nearDuplicatesOf(ArticleId id, int size) {
        return find(id).map(article -> neighbours.nearDuplicatesOf(article, size))
                .orElse(List.of());
    }

    private Answer answer(Question question) {
        Cursor cursor = question.cursor();
        return cursor == null
                ? new Answer(question, archive.answer(client -> client.search(question.ask(), ArticleDocument.class)))
                : new Moments(archive).answer(question, cursor);
    }

    /** Another spelling, if articles have all its words under the same filters. */
    private @Nullable String betterSpelling(SearchRequest request) {
        Narrowing narrowing = new Narrowing(request.filters());
        return spelling.corrected(request.q())
                .filter(corrected -> matchesAny(
                        narrowing.narrowed(understood(request.withQ(corrected)).translate(Strictness.ALL))))
                .orElse(null);
    }

    private Understanding understood(SearchRequest request) {
        QueryTranslator wording = request.synonyms() ? translator : literal;
        return Understanding.of(QueryParser.parse(request.q()), wording, companies);
    }

    private static @Nullable Cursor cursor(SearchRequest request) {
        String encoded = request.page().cursor();
        return encoded == null ? null : Cursor.decode(encoded, request);
    }

    /** What is searched, and how strictly. */
    private record Asked(Understanding understood, Strictness strictness) {
        private Query words() {
            return understood.translate(strictness);
        }
    }

    /**
     * As strict as some article of the archive can satisfy, whatever the filters leave of it. Only where not all words
     * must be there is one read as another: those who ask for all of them mean what they type.
     *
     * @param known how strict the first page was, if this is another one
     */
    private Asked asked(SearchRequest request, @Nullable Strictness known) {
        Understanding typed = understood(request);
        if (known == Strictness.ALL || known == null && isStrict(request, typed)) {
            return new Asked(typed, Strictness.ALL);
        }
        Understanding tolerant = typed.tolerant(misspellings);
        if (known != null || request.match() == Match.ANY) {
            return new Asked(tolerant, known == null ? Strictness.LOOSE : known);
        }
        return new Asked(tolerant, relaxed(tolerant));
    }

    private boolean isStrict(SearchRequest request, Understanding typed) {
        return switch (request.match()) {
            case ALL -> true;
            case ANY -> false;
            case AUTO -> typed.plainWords() == 0 || matchesAny(typed.translate(Strictness.ALL));
        };
    }

    private Strictness relaxed(Understanding tolerant) {
        return Stream.of(Strictness.MOST, Strictness.ANY)
                .filter(strictness -> matchesAny(tolerant.translate(strictness)))
                .findFirst()
                .orElse(Strictness.ALL);
    }

    private boolean matchesAny(Query words) {
        return archive.answer(client -> client.count(
                                c -> c.index(ArchiveIndex.ALIAS).query(words).terminateAfter(1L)))
                        .count()
                > 0;
    }

    private @Nullable Interval interval(SearchRequest request, Query words) {
        Interval wanted = request.extras().timeline();
        if (wanted != Interval.AUTO) {
            return wanted;
        }
        Narrowing narrowing = new Narrowing(request.filters());
        var span = archive.answer(client -> client.search(
                        s -> s.index(ArchiveIndex.ALIAS)
                                .size(0)
                                .query(narrowing.narrowed(words))
                                .aggregations(FIRST, a -> a.min(m -> m.field(FacetFields.DAY)))
                                .aggregations(LAST, a -> a.max(m -> m.field(FacetFields.DAY))),
                        Void.class))
                .aggregations();
        Double first = Aggregates.named(FIRST, span).min().value();
        Double last = Aggregates.named(LAST, span).max().value();
        return first == null || last == null ? Interval.YEAR : Timelines.suited(day(first), day(last));
    }

    private static LocalDate day(double milliseconds) {
        return Timelines.day((long) milliseconds);
    }

    private String generation() {
        return archive
                .answer(client -> client.indices().getAlias(a -> a.name(ArchiveIndex.ALIAS)))
                .result()
                .keySet()
                .stream()
                .findFirst()
                .orElse("");
    }

    private List<String> tokens(String analyzer, String text) {
        return archive
                .answer(client -> client.indices()
                        .analyze(a ->
                                a.index(ArchiveIndex.ALIAS).analyzer(analyzer).text(text)))
                .tokens()
                .stream()
                .map(AnalyzeToken::token)
                .toList();
    }
}
