package fr.rotative.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.IndexedCompany;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.CompanyDirectory.Dossier;
import fr.rotative.search.CompanyDirectory.Entry;
import fr.rotative.search.CompanyDirectory.Name;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ElasticsearchServer.class)
@TestInstance(Lifecycle.PER_CLASS)
class CompanyDirectoryIT {
    private final ElasticsearchClient client;
    private final CompanyDirectory directory;

    CompanyDirectoryIT(ElasticsearchClient client) {
        this.client = client;
        this.directory = new CompanyDirectory(client);
    }

    @BeforeAll
    void anArchive() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Un").on("2001-01-01").about("France Télécom", "Wanadoo"),
                        TestArticle.titled("Deux").on("2001-03-01").about("France Télécom", "Éditel"),
                        TestArticle.titled("Trois").about("Éditel")));
        TestArchive.register(
                client,
                new IndexedCompany(
                        "france-télécom",
                        "Orange",
                        List.of(
                                new IndexedCompany.Name("France Télécom", 1988, 2013),
                                new IndexedCompany.Name("Orange", 2013, null)),
                        "télécoms",
                        "FR",
                        true),
                new IndexedCompany("vivendi", "Vivendi", List.of(), null, "FR", true));
    }

    @Test
    void companies_named_in_articles_are_listed_by_name() {
        assertThat(directory.companies("", 10))
                .containsExactly(
                        new Entry("éditel", "Éditel", null, 2),
                        new Entry("france-télécom", "Orange", "télécoms", 2),
                        new Entry("wanadoo", "Wanadoo", null, 1));
    }

    @Test
    void a_company_is_found_by_the_beginning_of_any_of_its_names_without_accents() {
        assertThat(directory.companies("oran", 10)).extracting(Entry::id).containsExactly("france-télécom");
        assertThat(directory.companies("telec", 10)).extracting(Entry::id).containsExactly("france-télécom");
        assertThat(directory.companies("edi", 10)).extracting(Entry::id).containsExactly("éditel");
        assertThat(directory.companies("vivendi", 10)).isEmpty();
        assertThat(directory.companies("\"(*", 10)).isEmpty();
    }

    @Test
    void a_dossier_tells_names_companions_and_articles() {
        Dossier dossier = directory.dossier("france-télécom").orElseThrow();

        assertThat(dossier.company()).isEqualTo(new Entry("france-télécom", "Orange", "télécoms", 2));
        assertThat(dossier.names()).contains(new Name("France Télécom", 1988, 2013));
        assertThat(dossier.companions()).extracting(Entry::name).containsExactlyInAnyOrder("Éditel", "Wanadoo");
        assertThat(dossier.latest()).extracting(article -> article.title()).containsExactly("Deux", "Un");
        assertThat(dossier.central()).hasSize(2);
        assertThat(dossier.timeline().buckets()).hasSize(3);
    }

    @Test
    void a_registered_company_without_articles_has_an_empty_dossier_and_an_unknown_one_has_none() {
        assertThat(directory.dossier("vivendi")).hasValueSatisfying(dossier -> {
            assertThat(dossier.company()).isEqualTo(new Entry("vivendi", "Vivendi", null, 0));
            assertThat(dossier.latest()).isEmpty();
        });
        assertThat(directory.dossier("inconnue")).isEmpty();
    }
}
