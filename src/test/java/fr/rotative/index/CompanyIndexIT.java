package fr.rotative.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.GetResponse;
import fr.rotative.engine.ElasticsearchServer;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ElasticsearchServer.class)
class CompanyIndexIT {
    private static final IndexedCompany ALPHA = company("alpha", "Alpha", true);
    private static final IndexedCompany BETA = company("beta", "Beta", true);

    private final ElasticsearchClient client;
    private final CompanyIndex index;

    CompanyIndexIT(ElasticsearchClient client) {
        this.client = client;
        this.index = new CompanyIndex(client, Clock.systemUTC());
    }

    @BeforeEach
    void noCompanies() {
        TestArchive.forget(client, CompanyIndex.ALIAS);
        index.open();
    }

    @Test
    void a_register_is_written_once() throws IOException {
        index.replaceBy(List.of(ALPHA, BETA));
        index.replaceBy(List.of(ALPHA, BETA));

        assertThat(find("alpha").version()).isEqualTo(1);
    }

    @Test
    void companies_replace_the_former_whether_registered_or_not() throws IOException {
        index.replaceBy(List.of(ALPHA, BETA, company("gamma", "Gamma", false)));

        index.replaceBy(List.of(company("beta", "Beta Média", true), company("delta", "Delta", false)));

        assertThat(find("alpha").found()).isFalse();
        assertThat(find("beta").source()).isEqualTo(company("beta", "Beta Média", true));
        assertThat(find("delta").found()).isTrue();
        assertThat(find("gamma").found()).isFalse();
        assertThat(client.count(c -> c.index(CompanyIndex.ALIAS)).count()).isEqualTo(2);
    }

    @Test
    void the_register_of_before_is_written_again() throws IOException {
        index.replaceBy(List.of(ALPHA, BETA));
        index.replaceBy(List.of(BETA));
        index.replaceBy(List.of(ALPHA, BETA));

        assertThat(find("alpha").found()).isTrue();
    }

    private GetResponse<IndexedCompany> find(String id) throws IOException {
        return client.get(g -> g.index(CompanyIndex.ALIAS).id(id), IndexedCompany.class);
    }

    private static IndexedCompany company(String id, String name, boolean registered) {
        return new IndexedCompany(
                id, name, List.of(new IndexedCompany.Name(name, null, null)), List.of(), null, "FR", registered);
    }
}
