package fr.rotative.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleId;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.index.IndexDefinition;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.archive.Deadline;
import fr.rotative.search.archive.Moment;
import fr.rotative.search.archive.UnavailableException;
import fr.rotative.search.company.CompanyRecords;
import fr.rotative.search.explanation.Explanations;
import fr.rotative.search.explanation.Occurrences;
import fr.rotative.search.explanation.SynonymsThatHelped;
import fr.rotative.search.likeness.Neighbours;
import fr.rotative.search.listing.ListedArticles;
import fr.rotative.search.request.BadRequestException;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.result.Chronology;
import fr.rotative.search.result.Coverage;
import fr.rotative.search.result.FacetListing;
import fr.rotative.search.result.Occurrence;
import fr.rotative.search.result.SearchResult;
import fr.rotative.search.result.SimilarArticle;
import fr.rotative.search.result.Suggestion;
import fr.rotative.search.suggestion.Spelling;
import fr.rotative.search.suggestion.Suggestions;
import fr.rotative.search.time.Axis;
import fr.rotative.search.time.AxisGuess;
import fr.rotative.search.time.Chronologies;
import fr.rotative.search.time.Holdings;
import fr.rotative.search.translation.FunctionWords;
import fr.rotative.search.translation.Narrowing;
import fr.rotative.search.translation.Strictness;
import fr.rotative.search.understanding.Asked;
import fr.rotative.search.understanding.Asking;
import fr.rotative.search.understanding.Understanding;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds articles. Safe for many threads. */
public final class ArticleSearch {
    /** Of the time of a search, that which is left for what is offered beside its answer. */
    private static final int PART_FOR_OFFERS = 5;

    private final Archive archive;
    private final Duration limit;
    private final Asking asking;
    private final AxisGuess guess;
    private final Neighbours neighbours;
    private final CompanyRecords companies;
    private final Spelling spelling;
    private final Suggestions suggestions;
    private final ListedArticles listed;

    /** @param client of the cluster that holds the indexes {@code articles} and {@code companies} */
    public ArticleSearch(ElasticsearchClient client) {
        this(client, Deadline.USUAL_LIMIT);
    }

    /**
     * @param client of the cluster that holds the indexes {@code articles} and {@code companies}
     * @param limit the time after which a search is answered with what has been found until then, and a question that
     *     failed with a node of the cluster is not asked again
     */
    public ArticleSearch(ElasticsearchClient client, Duration limit) {
        this.archive = new Archive(client, limit);
        this.limit = limit;
        this.listed = new ListedArticles(archive);
        this.companies = CompanyRecords.remembered(archive);
        this.guess = new AxisGuess(archive);
        this.asking = new Asking(archive, companies);
        this.spelling = new Spelling(archive, companies);
        FunctionWords functionWords = FunctionWords.of(IndexDefinition.articles());
        this.neighbours = new Neighbours(archive, functionWords::has);
        this.suggestions = new Suggestions(archive, companies, functionWords::has);
    }

    /**
     * @throws BadRequestException if the request cannot be answered as it is
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public SearchResult search(SearchRequest request) {
        Deadline deadline = Deadline.in(limit);
        Cursor cursor = cursor(request);
        Asked asked = cursor == null ? asking.atFirst(request) : asking.again(request, cursor.strictness());
        Answer answer = answer(question(asked, cursor, deadline), deadline);
        if (cursor == null && answer.isEmpty()) {
            Asked relaxed = asking.relaxed(asked, deadline);
            if (relaxed.strictness() != asked.strictness()) {
                return result(relaxed, answer(question(relaxed, null, deadline), deadline), deadline);
            }
        }
        return result(asked, answer, deadline);
    }

    /**
     * How many articles each of these searches finds, in their order. They are offered beside an answer, so all of them
     * together have a fifth of the time of a search; none is found by those that it does not suffice for.
     *
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public List<Long> totals(List<SearchRequest> requests) {
        Deadline deadline = Deadline.in(limit.dividedBy(PART_FOR_OFFERS));
        return requests.stream()
                .map(request -> deadline.allows(Duration.ZERO) ? asking.total(request, deadline) : 0L)
                .toList();
    }

    private SearchResult result(Asked asked, Answer answer, Deadline deadline) {
        SearchRequest request = asked.request();
        Understanding understood = asked.understood();
        SynonymsThatHelped synonyms = new SynonymsThatHelped(archive, request, deadline);
        Optional<Recount> recount = recount(answer, deadline);
        List<SearchResult.Hit> hits = answer.hits(listed);
        return new SearchResult(
                answer.generation().orElseGet(this::generation),
                asked.reading(synonyms.among(understood.alternatives(asked.strictness()), asked.words())),
                answer.total(),
                answer.isPartial() || recount.filter(Recount::isPartial).isPresent(),
                request.extras().explain() ? new Explanations(archive, understood, deadline).of(hits) : hits,
                answer.facets(companies),
                answer.values(),
                recount.map(Recount::timeline).orElseGet(answer::timeline),
                asked.strictness() == Strictness.ALL && !answer.isEmpty() ? null : betterSpelling(request, deadline),
                answer.next(asked.strictness()));
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
        new ResultStream(
                        archive,
                        request,
                        asking.asked(request, Deadline.in(limit)).words())
                .into(receiver);
    }

    /**
     * Several queries on one axis of time.
     *
     * @param queries what the reader typed for each; at least one
     * @param common what holds for all: the filters, how strictly words are matched, the width of the spans
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public Chronology chronology(List<String> queries, SearchRequest common) {
        Deadline deadline = Deadline.in(limit);
        List<Asked> asked =
                queries.stream().map(q -> asking.atFirst(common.withQ(q))).toList();
        Chronologies counted = counted(asked, common, deadline);
        List<Asked> relaxed = IntStream.range(0, asked.size())
                .mapToObj(i -> counted.extent(i).total() > 0 ? asked.get(i) : asking.relaxed(asked.get(i), deadline))
                .toList();
        return relaxed.equals(asked)
                ? chronology(asked, counted)
                : chronology(relaxed, counted(relaxed, common, deadline));
    }

    private Chronology chronology(List<Asked> asked, Chronologies counted) {
        return new Chronology(
                counted.generation().orElseGet(this::generation),
                counted.interval(),
                IntStream.range(0, asked.size())
                        .mapToObj(i -> new Chronology.Series(asked.get(i).reading(), counted.extent(i)))
                        .toList(),
                counted.together(),
                counted.spans(),
                counted.isPartial());
    }

    private Chronologies counted(List<Asked> asked, SearchRequest common, Deadline deadline) {
        Narrowing narrowing = new Narrowing(common.filters());
        List<Query> matching =
                asked.stream().map(one -> narrowing.narrowed(one.words())).toList();
        Interval wanted = common.extras().timeline();
        return wanted == null || wanted == Interval.AUTO
                ? new Chronologies(archive, matching, guess.of(common, deadline), deadline).suited(deadline)
                : new Chronologies(archive, matching, Axis.of(wanted), deadline);
    }

    /**
     * All values of a facet, of which the answer to a search has only the most frequent.
     *
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public FacetListing values(SearchRequest request, FacetListing.Question question) {
        Deadline deadline = Deadline.in(limit);
        Asked asked = asking.asked(request, deadline);
        return new FacetValues(archive, companies, request).list(question, asked, deadline);
    }

    /**
     * How many articles the archive has of each month and section.
     *
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public Coverage coverage() {
        return new Holdings(archive).coverage(generation());
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
     * Those of these articles that the archive has, in the order asked for.
     *
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public List<ArticleDocument> find(List<ArticleId> ids) {
        return archive.articles(ids.stream().map(ArticleId::value).toList());
    }

    /**
     * What a search looks for in an article that it found, in reading order; only the request's query and its synonyms
     * matter.
     *
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public List<Occurrence> occurrences(ArticleDocument article, SearchRequest request) {
        Understanding understood = asking.asked(request, Deadline.in(limit)).understood();
        return new Occurrences(archive, understood).in(article);
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

    private Question question(Asked asked, @Nullable Cursor cursor, Deadline deadline) {
        Interval wanted = asked.request().extras().timeline();
        Axis axis =
                wanted == Interval.AUTO ? guess.of(asked.request(), deadline) : wanted == null ? null : Axis.of(wanted);
        return new Question(asked, cursor, axis);
    }

    /** The same articles along an axis that suits them better, if there is one. */
    private Optional<Recount> recount(Answer answer, Deadline deadline) {
        return answer.betterAxis()
                .map(axis -> new Recount(
                        axis, archive.answers(answer.question().counted(axis, deadline), Void.class, deadline)));
    }

    private record Recount(Axis axis, List<MultiSearchItem<Void>> parts) {
        SearchResult.Timeline timeline() {
            return Answer.timeline(axis, parts.get(0), parts.get(1));
        }

        boolean isPartial() {
            return parts.stream().anyMatch(MultiSearchItem::timedOut);
        }
    }

    private Answer answer(Question question, Deadline deadline) {
        Cursor cursor = question.cursor();
        return cursor == null
                ? new Answer(question, archive.answers(question.parts(deadline), Void.class, deadline))
                : answer(question, cursor, deadline);
    }

    /** A later page. A moment is held from the second page on only: most readers never ask for it. */
    private Answer answer(Question question, Cursor cursor, Deadline deadline) {
        Moment moment = new Moment(archive, Question.KEPT, cursor.moment());
        List<MultiSearchItem<Void>> parts = moment.answer((client, id) -> Archive.all(
                client.msearch(m -> m.searches(question.at(cursor.at(id)).parts(deadline)), Void.class)));
        return new Answer(question.at(cursor.at(moment.id())), parts);
    }

    /** Another spelling, if articles have all its words under the same filters. */
    private @Nullable String betterSpelling(SearchRequest request, Deadline deadline) {
        Narrowing narrowing = new Narrowing(request.filters());
        return spelling.corrected(request.q())
                .filter(corrected -> asking.matchesAny(
                        narrowing.narrowed(
                                asking.understood(request.withQ(corrected)).translate(Strictness.ALL)),
                        deadline))
                .orElse(null);
    }

    private static @Nullable Cursor cursor(SearchRequest request) {
        String encoded = request.page().cursor();
        return encoded == null ? null : Cursor.decode(encoded, request);
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
}
