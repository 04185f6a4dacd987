package fr.rotative.search.understanding;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.archive.Deadline;
import fr.rotative.search.archive.ServerAnalysis;
import fr.rotative.search.company.CompanyRecords;
import fr.rotative.search.query.QueryParser;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Match;
import fr.rotative.search.suggestion.Misspellings;
import fr.rotative.search.translation.Narrowing;
import fr.rotative.search.translation.QueryTranslator;
import fr.rotative.search.translation.Strictness;
import java.util.stream.Stream;

/**
 * Decides what is searched for a request. Only where not all words must be there is one read as another: those who ask
 * for all of them mean what they type.
 */
public final class Asking {
    private final Archive archive;
    private final CompanyRecords companies;
    private final QueryTranslator translator;
    private final QueryTranslator literal;
    private final Misspellings misspellings;

    public Asking(Archive archive, CompanyRecords companies) {
        this.archive = archive;
        this.companies = companies;
        this.translator = new QueryTranslator(new ServerAnalysis(archive));
        this.literal = translator.literal();
        this.misspellings = new Misspellings(archive, companies);
    }

    /** As it is typed: no word is read as another. */
    public Understanding understood(SearchRequest request) {
        QueryTranslator wording = request.synonyms() ? translator : literal;
        return Understanding.of(QueryParser.parse(request.q()), wording, companies);
    }

    /** As strict as some article of the archive can satisfy, whatever the filters leave of it. */
    public Asked asked(SearchRequest request, Deadline deadline) {
        return relaxed(atFirst(request), deadline);
    }

    /** As strict as the reader may be meant to be; for most searches it is right. */
    public Asked atFirst(SearchRequest request) {
        Understanding typed = understood(request);
        return request.match() == Match.ANY
                ? new Asked(request, typed.tolerant(misspellings), Strictness.LOOSE)
                : new Asked(request, typed, Strictness.ALL);
    }

    /** A later page of results, which is as strict as the first was. */
    public Asked again(SearchRequest request, Strictness known) {
        Understanding typed = understood(request);
        return new Asked(request, known == Strictness.ALL ? typed : typed.tolerant(misspellings), known);
    }

    /** The same if some article of the archive satisfies it or if the reader insists; else with fewer of the words. */
    public Asked relaxed(Asked asked, Deadline deadline) {
        if (asked.request().match() != Match.AUTO
                || asked.understood().plainWords() == 0
                || matchesAny(asked.words(), deadline)) {
            return asked;
        }
        Understanding tolerant = asked.understood().tolerant(misspellings);
        return Stream.of(Strictness.MOST, Strictness.ANY)
                .map(strictness -> new Asked(asked.request(), tolerant, strictness))
                .filter(relaxed -> matchesAny(relaxed.words(), deadline))
                .findFirst()
                .orElse(asked);
    }

    /** How many articles a request finds, as far as they have been counted when time is up. */
    public long total(SearchRequest request, Deadline deadline) {
        Query narrowed = new Narrowing(request.filters())
                .narrowed(asked(request, deadline).words());
        var total = archive.answer(
                        client -> client.search(
                                s -> s.index(ArchiveIndex.ALIAS)
                                        .query(narrowed)
                                        .size(0)
                                        .trackTotalHits(t -> t.enabled(true))
                                        .timeout(deadline.left()),
                                Void.class),
                        deadline)
                .hits()
                .total();
        return total == null ? 0 : total.value();
    }

    /** Whether some article matches; where time does not allow to know, that is assumed. */
    public boolean matchesAny(Query words, Deadline deadline) {
        var answer = archive.answer(
                client -> client.search(
                        s -> s.index(ArchiveIndex.ALIAS)
                                .query(words)
                                .size(0)
                                .trackTotalHits(t -> t.count(1))
                                .terminateAfter(1L)
                                .timeout(deadline.left()),
                        Void.class),
                deadline);
        var total = answer.hits().total();
        return answer.timedOut() || total != null && total.value() > 0;
    }
}
