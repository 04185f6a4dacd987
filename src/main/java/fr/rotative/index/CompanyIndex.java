package fr.rotative.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.util.BinaryData;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** The index of companies: the write side. */
public final class CompanyIndex {
    /** The alias of the generation in service. */
    public static final String ALIAS = "companies";

    private final ElasticsearchClient client;
    private final Generations generations;
    private final BulkWriter bulk;

    public CompanyIndex(ElasticsearchClient client, Clock clock) {
        this.client = client;
        this.generations = new Generations(client, IndexDefinition.companies(), clock);
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

    private BulkWriter.Document document(IndexedCompany company) {
        return new BulkWriter.Document(company.id(), BinaryData.of(company, client._jsonpMapper()));
    }
}
