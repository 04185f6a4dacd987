package fr.rotative.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.article.ArticleDocument;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.IndexedCompany;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.request.CompanyRole;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.Filters.Selection;
import fr.rotative.search.request.PageNumber;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Extras;
import fr.rotative.search.result.FacetListing;
import fr.rotative.search.result.SearchResult.FacetValue;
import fr.rotative.search.result.SearchResult.Selected;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ElasticsearchServer.class)
class FacetsIT {
    private static final List<String> COMPANIES = List.of("Orange", "Free", "Noos", "Kertel");
    private static final List<String> OTHERS = List.of("Iliad", "Wanadoo");
    private static final List<String> SECTIONS = List.of("Finance", "Le Net", "Prestataires");
    private static final List<String> AUTHORS = List.of("Anne Petit", "Luc Morel");
    private static final List<String> DATES = List.of("2000", "2001-02", "2001-03-05", "2002-12-31");

    private final ElasticsearchClient client;
    private final ArticleSearch search;

    FacetsIT(ElasticsearchClient client) {
        this.client = client;
        this.search = new ArticleSearch(client);
    }

    @Test
    void values_come_most_frequent_first_and_companies_by_their_name() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("a").about("Free"),
                        TestArticle.titled("b").about("Free", "Internet Telecom"),
                        TestArticle.titled("c").about("Noos", "Internet Telecom", "Free")));
        TestArchive.register(
                client, new IndexedCompany("noos", "Noos (Lyonnaise Câble)", List.of(), List.of(), null, null, true));

        assertThat(facet(Facet.COMPANY, Filters.NONE))
                .extracting(FacetValue::value, FacetValue::label, FacetValue::count)
                .containsExactly(
                        tuple("free", "Free", 3L),
                        tuple("internet-telecom", "Internet Telecom", 2L),
                        tuple("noos", "Noos (Lyonnaise Câble)", 1L));
    }

    @Test
    void a_selected_value_stays_in_sight_with_none_left_and_so_do_its_alternatives() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("fusion").in("Finance").by("Anne Petit"),
                        TestArticle.titled("fusion bis").in("Le Net").by("Luc Morel")));
        Filters filters = Filters.NONE
                .with(Facet.SECTION, Selection.of("Finance", "Disparue"))
                .with(Facet.AUTHOR, Selection.of("Luc Morel"));

        assertThat(facet(Facet.SECTION, filters))
                .containsExactly(
                        new FacetValue("Le Net", "Le Net", 1, Selected.NO),
                        new FacetValue("Disparue", "Disparue", 0, Selected.INCLUDED),
                        new FacetValue("Finance", "Finance", 0, Selected.INCLUDED));
    }

    @Test
    void an_excluded_value_counts_what_it_keeps_away() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("a").about("Orange", "Free"),
                        TestArticle.titled("b").about("Free")));
        Filters filters = Filters.NONE.with(Facet.COMPANY, new Selection(Set.of(), Set.of("orange")));

        assertThat(facet(Facet.COMPANY, filters))
                .contains(
                        new FacetValue("free", "Free", 1, Selected.NO),
                        new FacetValue("orange", "Orange", 1, Selected.EXCLUDED));
    }

    @Test
    void as_main_companies_only_the_subjects_of_articles_count() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("a").about("Orange").mentioning("Free"),
                        TestArticle.titled("b").about("Free"),
                        TestArticle.titled("c").mentioning("Orange")));
        Filters main = Filters.NONE.with(Facet.COMPANY, Selection.of("orange")).with(CompanyRole.MAIN);

        assertThat(search.search(SearchRequest.EVERYTHING.withFilters(main)).hits())
                .extracting(hit -> hit.article().title())
                .containsExactly("a");
        assertThat(facet(Facet.COMPANY, main))
                .containsExactly(
                        new FacetValue("free", "Free", 1, Selected.NO),
                        new FacetValue("orange", "Orange", 1, Selected.INCLUDED));
    }

    @Test
    void more_values_than_are_listed_are_counted_and_can_be_looked_through_and_looked_for() {
        TestArchive.of(
                client,
                Stream.of("Orange", "Free", "Noos")
                        .flatMap(name -> IntStream.range(0, 15)
                                .mapToObj(i -> TestArticle.titled(name + i)
                                        .about(name + " " + i, "Iliad")
                                        .document()))
                        .toList());
        TestArchive.register(
                client,
                new IndexedCompany(
                        "noos-3",
                        "Numericable",
                        List.of(new IndexedCompany.Name("Lyonnaise Câble", null, 1999)),
                        List.of(),
                        null,
                        null,
                        true));
        SearchRequest all = SearchRequest.EVERYTHING.withExtras(new Extras(Set.of(Facet.COMPANY), null, false));

        assertThat(search.search(all).values()).isEmpty();
        assertThat(search.search(all.withExtras(all.extras().withValues())).values())
                .containsEntry(Facet.COMPANY, 46L);
        assertThat(values(all, "", 1).values())
                .hasSize(20)
                .startsWith(new FacetValue("iliad", "Iliad", 45, Selected.NO));
        assertThat(values(all, "", 3).values()).hasSize(6);
        assertThat(values(all, "", 1).total()).isEqualTo(46);
        assertThat(values(all, "noos 1", 1).values()).hasSize(6);
        assertThat(values(all, "lyon", 1).values())
                .containsExactly(new FacetValue("noos-3", "Numericable", 1, Selected.NO));
        assertThat(values(all.withQ("free3"), "", 1).values()).hasSize(2);
    }

    private FacetListing values(SearchRequest request, String name, int page) {
        return search.values(request, new FacetListing.Question(Facet.COMPANY, name, new PageNumber(page, 20)));
    }

    @Test
    void every_count_is_what_a_click_on_the_value_gives() {
        Random random = new Random(20010212);
        TestArchive.of(client, randomArticles(random));

        for (int i = 0; i < 15; i++) {
            SearchRequest request = randomRequest(random);
            for (Facet facet : Facet.values()) {
                for (FacetValue value : facet(facet, request)) {
                    assertThat(value.count())
                            .as(facet + " " + value + " in " + request)
                            .isEqualTo(clicked(request, facet, value));
                }
            }
        }
    }

    private long clicked(SearchRequest request, Facet facet, FacetValue value) {
        Set<String> excluded = new TreeSet<>(request.filters().in(facet).excluded());
        excluded.remove(value.value());
        Filters alone = request.filters().with(facet, new Selection(Set.of(value.value()), excluded));
        return search.search(request.withFilters(alone)).total();
    }

    private List<FacetValue> facet(Facet facet, Filters filters) {
        return facet(facet, SearchRequest.EVERYTHING.withFilters(filters));
    }

    private List<FacetValue> facet(Facet facet, SearchRequest request) {
        Extras extras = new Extras(EnumSet.of(facet), null, false);
        return Objects.requireNonNull(
                search.search(request.withExtras(extras)).facets().get(facet));
    }

    private static List<ArticleDocument> randomArticles(Random random) {
        List<ArticleDocument> articles = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            TestArticle article = TestArticle.titled(random.nextBoolean() ? "Fusion" : "Rachat")
                    .at("random-" + i)
                    .in(pick(SECTIONS, random))
                    .by(some(AUTHORS, random))
                    .about(some(COMPANIES, random))
                    .mentioning(some(OTHERS, random));
            articles.add((random.nextInt(4) == 0 ? article : article.on(pick(DATES, random))).document());
        }
        return articles;
    }

    private static SearchRequest randomRequest(Random random) {
        Filters filters = Filters.NONE
                .with(
                        Facet.COMPANY,
                        new Selection(few(List.of("orange", "iliad"), random), few(List.of("noos"), random)))
                .with(random.nextBoolean() ? CompanyRole.MAIN : CompanyRole.ANY)
                .with(Facet.SECTION, new Selection(few(SECTIONS, random), Set.of()))
                .with(Facet.YEAR, new Selection(few(List.of("2001", "2002"), random), few(List.of("2000"), random)));
        return SearchRequest.EVERYTHING
                .withQ(random.nextBoolean() ? "fusion" : "")
                .withFilters(filters);
    }

    private static Set<String> few(List<String> values, Random random) {
        return random.nextInt(3) == 0 ? Set.of(some(values, random)) : Set.of();
    }

    private static String[] some(List<String> values, Random random) {
        return values.stream().filter(value -> random.nextBoolean()).toArray(String[]::new);
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
