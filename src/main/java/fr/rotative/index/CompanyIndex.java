package fr.rotative.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import fr.rotative.article.Sha256;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** The index of companies: the write side. */
public final class CompanyIndex {
    /** The alias of the generation in service. */
    public static final String ALIAS = "companies";

    /** The key of the note that says which companies the index holds. */
    private static final String CONTENTS = "contents";

    private static final int FINGERPRINT_BYTES = 16;
    private static final int PAGE = 5_000;

    private final ElasticsearchClient client;
    private final Generations generations;
    private final BulkWriter bulk;

    public CompanyIndex(ElasticsearchClient client, Clock clock) {
        this(client, Sharding.UNDECIDED, clock);
    }

    /** @param sharding of the archive, whose replicas this index has too */
    public CompanyIndex(ElasticsearchClient client, Sharding sharding, Clock clock) {
        this.client = client;
        this.generations = new Generations(client, IndexDefinition.companies(), sharding.uncut(), clock);
        this.bulk = new BulkWriter(client, BulkWriter.Limits.USUAL);
    }

    /** Makes or repairs what is missing; to be called once before anything else. */
    public Generation open() {
        return generations.open();
    }

    /** Writes companies under their ids and makes them visible to searches; returns those that were refused. */
    public List<BulkWriter.Failure> write(Collection<IndexedCompany> companies) {
        List<BulkWriter.Failure> failures =
                bulk.write(ALIAS, companies.stream().map(this::document).toList());
        Attempt.to("refresh the companies", () -> client.indices().refresh(r -> r.index(ALIAS)));
        return failures;
    }

    /**
     * Makes these the only companies, visible to searches; does nothing where they are that already.
     *
     * @return those that were refused
     */
    public List<BulkWriter.Failure> replaceBy(Collection<IndexedCompany> companies) {
        IndexNotes notes = new IndexNotes(client, ALIAS);
        List<String> contents = List.of(fingerprint(companies));
        if (notes.find(CONTENTS).filter(contents::equals).isPresent()) {
            return List.of();
        }
        strike(new HashSet<>(companies.stream().map(IndexedCompany::id).toList()));
        List<BulkWriter.Failure> failures = write(companies);
        if (failures.isEmpty()) {
            notes.put(CONTENTS, contents);
        }
        return failures;
    }

    /** Of the documents and of the form of the index: either may change with the program. */
    private static String fingerprint(Collection<IndexedCompany> companies) {
        return Sha256.hex(
                IndexDefinition.companies().schemaVersion()
                        + JsonMapper.shared().writeValueAsString(companies),
                FINGERPRINT_BYTES);
    }

    /** Deletes the companies that are not among these. */
    private void strike(Set<String> remaining) {
        List<BulkOperation> deletions = ids().stream()
                .filter(id -> !remaining.contains(id))
                .map(id -> BulkOperation.of(o -> o.delete(d -> d.id(id))))
                .toList();
        if (!deletions.isEmpty()) {
            Attempt.to(
                    "strike companies off",
                    () -> client.bulk(b -> b.index(ALIAS).operations(deletions)));
        }
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        List<String> page = idsAfter("");
        while (!page.isEmpty()) {
            ids.addAll(page);
            page = idsAfter(ids.get(ids.size() - 1));
        }
        return ids;
    }

    private List<String> idsAfter(String id) {
        return Attempt.to(
                        "read the companies",
                        () -> client.search(
                                s -> s.index(ALIAS)
                                        .size(PAGE)
                                        .source(f -> f.fetch(false))
                                        .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)))
                                        .searchAfter(FieldValue.of(id)),
                                Void.class))
                .hits()
                .hits()
                .stream()
                .map(hit -> String.valueOf(hit.id()))
                .toList();
    }

    private BulkWriter.Document document(IndexedCompany company) {
        return new BulkWriter.Document(company.id(), BinaryData.of(company, client._jsonpMapper()));
    }
}
