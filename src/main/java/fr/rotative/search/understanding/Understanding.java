package fr.rotative.search.understanding;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.language.Message;
import fr.rotative.search.company.CompanyNames;
import fr.rotative.search.company.CompanyRecords;
import fr.rotative.search.query.QueryParser.Parsed;
import fr.rotative.search.query.QueryPrinter;
import fr.rotative.search.query.QuerySentence;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Match;
import fr.rotative.search.result.RenamedCompany;
import fr.rotative.search.result.SearchResult.Reading;
import fr.rotative.search.result.SearchResult.Synonym;
import fr.rotative.search.suggestion.Misspellings;
import fr.rotative.search.translation.Alternative;
import fr.rotative.search.translation.QueryTranslator;
import fr.rotative.search.translation.Sought;
import fr.rotative.search.translation.Strictness;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a reader typed, as the archive understands it.
 *
 * @param meant the query that is searched: as it was parsed, or with words that were meant in place of misspelt ones
 * @param translator one that knows which companies it names
 * @param renamed those that it calls by another name than their present one
 */
public record Understanding(
        Parsed parsed, fr.rotative.search.query.Query meant, QueryTranslator translator, List<RenamedCompany> renamed) {

    static Understanding of(Parsed parsed, QueryTranslator translator, CompanyRecords records) {
        CompanyNames names = new CompanyNames(records, translator.nameTerms(parsed.query()));
        return new Understanding(parsed, parsed.query(), translator.knowing(names.found()), names.renamed());
    }

    int plainWords() {
        return translator.plainWords(parsed.query());
    }

    /** The same, with misspelt words read as those that were meant. */
    Understanding tolerant(Misspellings misspellings) {
        return new Understanding(parsed, misspellings.mended(parsed.query()), translator, renamed);
    }

    /** As a query to Elasticsearch. */
    public Query translate(Strictness strictness) {
        return translator.translate(meant, strictness);
    }

    /** The synonyms that are searched besides what is typed. */
    public List<Alternative> alternatives(Strictness strictness) {
        return translator.alternatives(parsed.query(), strictness);
    }

    /** What to mark in the articles found, by the names of their fields. */
    Map<String, Query> marks(Strictness strictness) {
        return translator.marks(meant, strictness);
    }

    /** What the query looks for, of one kind. */
    public <S extends Sought> Stream<S> sought(Class<S> kind) {
        return translator.sought(meant).stream().filter(kind::isInstance).map(kind::cast);
    }

    Reading reading(SearchRequest request, Strictness strictness, List<Synonym> synonyms) {
        boolean relaxed = request.match() == Match.AUTO && strictness != Strictness.ALL;
        return new Reading(
                request.q(),
                QueryPrinter.print(parsed.query()),
                QuerySentence.of(parsed.query()),
                relaxed,
                relaxed ? relaxation() : null,
                Warnings.of(parsed.misreadings()),
                renamed,
                synonyms);
    }

    /** A word alone is relaxed only by being read as another one. */
    private Message relaxation() {
        return plainWords() == 1 ? Message.of("search.relaxedWord", inPlaceOfMisspelt()) : Message.of("search.relaxed");
    }

    private String inPlaceOfMisspelt() {
        List<fr.rotative.search.query.Query> typed = parsed.query().conjuncts();
        return QueryPrinter.print(fr.rotative.search.query.Query.and(
                meant.conjuncts().stream().filter(part -> !typed.contains(part)).toList()));
    }
}
