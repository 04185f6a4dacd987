package fr.rotative.search.company;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.index.IndexedCompany;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.archive.Deadline;
import fr.rotative.search.archive.UnavailableException;
import fr.rotative.search.archive.ValueCounts;
import fr.rotative.search.request.PageNumber;
import fr.rotative.search.result.Company;
import fr.rotative.search.result.Dossier;
import fr.rotative.search.translation.FacetFields;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The companies that the archive names. Safe for many threads. */
public final class CompanyDirectory {
    private final CompanyRecords records;
    private final ValueCounts counts;
    private final Dossiers dossiers;

    /** @param client of the cluster that holds the indexes {@code articles} and {@code companies} */
    public CompanyDirectory(ElasticsearchClient client) {
        this(client, Deadline.USUAL_LIMIT);
    }

    /**
     * @param client of the cluster that holds the indexes {@code articles} and {@code companies}
     * @param limit the time after which a question that failed with a node of the cluster is not asked again
     */
    public CompanyDirectory(ElasticsearchClient client, Duration limit) {
        Archive archive = new Archive(client, limit);
        this.records = CompanyRecords.of(archive);
        this.counts = new ValueCounts(archive);
        this.dossiers = new Dossiers(archive, records);
    }

    /**
     * The companies that articles name, by their present names.
     *
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public Listing companies(Question asked) {
        Map<String, Long> articles = counts.ofAll(FacetFields.COMPANY);
        Catalogue catalogue = new Catalogue(records.all());
        List<String> called = articles.keySet().stream()
                .filter(id -> asked.q().isBlank() || catalogue.answers(id, asked.q()))
                .sorted(catalogue.byName())
                .toList();
        String letter = asked.initial() == null ? null : Catalogue.letter(asked.initial());
        Predicate<String> initial = among(letter, catalogue::initial);
        Predicate<String> sector = among(asked.sector(), catalogue::sector);
        List<String> found = called.stream().filter(initial.and(sector)).toList();
        return new Listing(
                found.size(),
                entries(asked.page().of(found), articles, id -> catalogue.otherName(id, asked.q())),
                parts(called.stream().filter(sector), catalogue::initial),
                parts(called.stream().filter(initial), catalogue::sector));
    }

    /**
     * What the archive knows of a company; nothing if it neither knows nor names it.
     *
     * @throws UnavailableException if Elasticsearch does not answer
     */
    public Optional<Dossier> dossier(String id) {
        return dossiers.of(id);
    }

    private static Predicate<String> among(@Nullable String wanted, Function<String, @Nullable String> property) {
        return id -> wanted == null || wanted.equals(property.apply(id));
    }

    private List<Entry> entries(
            List<String> ids, Map<String, Long> articles, Function<String, Optional<IndexedCompany.Name>> alias) {
        Map<String, IndexedCompany> known = records.of(ids);
        return ids.stream()
                .map(id -> new Entry(
                        Company.of(id, known.get(id)),
                        articles.getOrDefault(id, 0L),
                        alias.apply(id).map(Company.Name::of).orElse(null)))
                .toList();
    }

    private static List<Part> parts(Stream<String> ids, Function<String, @Nullable String> property) {
        return ids
                .map(property)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .sorted(Comparator.comparing(Part::value))
                .toList();
    }

    /**
     * Which companies to list.
     *
     * @param q the beginning of a name, present or former, or of one of its words; empty for all
     * @param initial the first letter of the present name, or {@code 0-9}; none for all
     * @param sector a sector of the register; none for all
     */
    public record Question(
            String q, @Nullable String initial, @Nullable String sector, PageNumber page) {

        public Question withInitial(@Nullable String letter) {
            return new Question(q, letter, sector, page.first());
        }

        public Question withSector(@Nullable String wanted) {
            return new Question(q, initial, wanted, page.first());
        }

        public Question withPage(int number) {
            return new Question(q, initial, sector, new PageNumber(number, page.size()));
        }
    }

    /**
     * A page of the directory.
     *
     * @param total how many companies there are on all pages
     * @param initials how many there are under each letter, whichever letter was asked for
     * @param sectors how many there are in each sector, whichever sector was asked for
     */
    public record Listing(long total, List<Entry> companies, List<Part> initials, List<Part> sectors) {}

    /** A part of the directory and how many companies it has. */
    public record Part(String value, long companies) {}

    /**
     * A company and in how many articles it is named.
     *
     * @param foundAs the other name by which it was found, if it was
     */
    public record Entry(Company company, long articles, Company.@Nullable Name foundAs) {}
}
