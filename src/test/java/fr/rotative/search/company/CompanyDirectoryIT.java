package fr.rotative.search.company;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.IndexedCompany;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.company.CompanyDirectory.Entry;
import fr.rotative.search.company.CompanyDirectory.Listing;
import fr.rotative.search.company.CompanyDirectory.Part;
import fr.rotative.search.company.CompanyDirectory.Question;
import fr.rotative.search.request.PageNumber;
import fr.rotative.search.result.Company;
import fr.rotative.search.result.Company.Name;
import fr.rotative.search.result.Dossier;
import fr.rotative.search.result.Dossier.Companion;
import fr.rotative.search.result.Dossier.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ElasticsearchServer.class)
@TestInstance(Lifecycle.PER_CLASS)
class CompanyDirectoryIT {
    private static final Question ALL = new Question("", null, null, new PageNumber(1, 10));
    private static final Company ORANGE = new Company("orange", "Orange", "telecom", true);
    private static final Company WANADOO = new Company("wanadoo", "Wanadoo", "internet", true);
    private static final Company EDITEL = new Company("editel", "Editel", null, false);
    private static final Company FIGURES = new Company("9-telecom", "9 Telecom", null, false);

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
                        TestArticle.titled("Un").on("2001-01-01").about("Orange", "Wanadoo"),
                        TestArticle.titled("Deux")
                                .on("2001-03-01")
                                .about("Orange")
                                .mentioning("Editel"),
                        TestArticle.titled("Trois").on("2002").about("Wanadoo").mentioning("Orange"),
                        TestArticle.titled("Quatre").about("Editel", "9 Telecom")));
        TestArchive.register(
                client,
                new IndexedCompany(
                        "orange",
                        "Orange",
                        List.of(
                                new IndexedCompany.Name("Orange", 2013, null),
                                new IndexedCompany.Name("France Télécom", 1988, 2013)),
                        List.of(),
                        "telecom",
                        "FR",
                        true),
                new IndexedCompany(
                        "wanadoo",
                        "Wanadoo",
                        List.of(),
                        List.of(new IndexedCompany.Owner("orange", 1995, 2006)),
                        "internet",
                        "FR",
                        true),
                new IndexedCompany("vivendi", "Vivendi", List.of(), List.of(), "media", "FR", true));
    }

    @Test
    void the_companies_of_the_articles_are_listed_by_name_with_their_numbers() {
        assertThat(directory.companies(ALL).companies())
                .containsExactly(
                        new Entry(FIGURES, 1, null),
                        new Entry(EDITEL, 2, null),
                        new Entry(ORANGE, 3, null),
                        new Entry(WANADOO, 2, null));
    }

    @Test
    void every_company_is_on_one_of_the_pages() {
        List<Entry> entries = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            Listing listing = directory.companies(new Question("", null, null, new PageNumber(page, 2)));
            assertThat(listing.total()).isEqualTo(4);
            entries.addAll(listing.companies());
        }
        assertThat(entries).isEqualTo(directory.companies(ALL).companies());
    }

    @Test
    void a_letter_and_a_sector_narrow_the_list_but_not_their_own_alternatives() {
        Listing telecom = directory.companies(ALL.withSector("telecom"));

        assertThat(telecom.companies()).extracting(Entry::company).containsExactly(ORANGE);
        assertThat(telecom.initials()).containsExactly(new Part("O", 1));
        assertThat(telecom.sectors()).containsExactly(new Part("internet", 1), new Part("telecom", 1));
        assertThat(directory.companies(ALL.withInitial("é")).companies())
                .extracting(Entry::company)
                .containsExactly(EDITEL);
        assertThat(directory.companies(ALL.withInitial("0-9")).companies())
                .extracting(Entry::company)
                .containsExactly(FIGURES);
    }

    @Test
    void a_company_is_found_by_the_beginning_of_any_of_its_names_without_accents() {
        assertThat(called("oran")).containsExactly(new Entry(ORANGE, 3, null));
        assertThat(called("telec"))
                .containsExactly(
                        new Entry(FIGURES, 1, null), new Entry(ORANGE, 3, new Name("France Télécom", 1988, 2013)));
        assertThat(called("france télécom"))
                .containsExactly(new Entry(ORANGE, 3, new Name("France Télécom", 1988, 2013)));
        assertThat(called("édi")).containsExactly(new Entry(EDITEL, 2, null));
        assertThat(called("vivendi")).isEmpty();
        assertThat(called("\"(*")).isEmpty();
    }

    private List<Entry> called(String q) {
        return directory
                .companies(new Question(q, null, null, new PageNumber(1, 10)))
                .companies();
    }

    @Test
    void a_dossier_tells_names_owners_and_articles() {
        Dossier orange = directory.dossier("orange").orElseThrow();

        assertThat(orange.company()).isEqualTo(ORANGE);
        assertThat(orange.articles()).isEqualTo(3);
        assertThat(orange.names())
                .containsExactly(new Name("Orange", 2013, null), new Name("France Télécom", 1988, 2013));
        assertThat(directory.dossier("wanadoo").orElseThrow().owners())
                .containsExactly(new Company.Owner(ORANGE, 1995, 2006));
        assertThat(orange.latest()).extracting(article -> article.title()).containsExactly("Trois", "Deux", "Un");
        assertThat(orange.first()).extracting(article -> article.title()).isEqualTo("Un");
        assertThat(orange.last()).extracting(article -> article.title()).isEqualTo("Trois");
        assertThat(orange.central().total()).isEqualTo(2);
        assertThat(orange.central().newest())
                .extracting(article -> article.title())
                .containsExactly("Deux", "Un");
    }

    @Test
    void a_dossier_counts_months_beside_all_articles_of_the_month() {
        assertThat(directory.dossier("editel").orElseThrow().timeline().buckets())
                .extracting(bucket -> bucket.start() + ": " + bucket.count() + " of " + bucket.all())
                .containsExactly("2001-03-01: 1 of 1");
    }

    @Test
    void a_dossier_tells_which_companies_are_named_with_it_and_when() {
        assertThat(directory.dossier("orange").orElseThrow().companions())
                .containsExactly(
                        new Companion(WANADOO, 2, List.of(new Year(2001, 1), new Year(2002, 1))),
                        new Companion(EDITEL, 1, List.of(new Year(2001, 1))));
    }

    @Test
    void a_company_that_no_register_has_is_known_by_its_articles_alone() {
        Dossier figures = directory.dossier("9-telecom").orElseThrow();

        assertThat(figures.company()).isEqualTo(FIGURES);
        assertThat(figures.names()).isEmpty();
        assertThat(figures.first()).isNull();
        assertThat(figures.last()).isNull();
    }

    @Test
    void a_registered_company_without_articles_has_an_empty_dossier_and_an_unknown_one_has_none() {
        assertThat(directory.dossier("vivendi")).hasValueSatisfying(dossier -> {
            assertThat(dossier.company()).isEqualTo(new Company("vivendi", "Vivendi", "media", true));
            assertThat(dossier.articles()).isZero();
            assertThat(dossier.latest()).isEmpty();
        });
        assertThat(directory.dossier("inconnue")).isEmpty();
    }
}
