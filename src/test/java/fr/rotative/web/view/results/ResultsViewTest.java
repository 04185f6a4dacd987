package fr.rotative.web.view.results;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.ListedArticle;
import fr.rotative.language.Language;
import fr.rotative.language.Message;
import fr.rotative.language.Messages;
import fr.rotative.search.query.QuerySentence;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.SearchResult;
import fr.rotative.search.result.SearchResult.FacetValue;
import fr.rotative.search.result.SearchResult.Hit;
import fr.rotative.search.result.SearchResult.Reading;
import fr.rotative.search.result.SearchResult.Selected;
import fr.rotative.search.result.SearchResult.Synonym;
import fr.rotative.search.result.SearchResult.Warning;
import fr.rotative.web.address.SearchParameters;
import fr.rotative.web.view.SampleArticle;
import fr.rotative.web.view.part.ArticleCard;
import fr.rotative.web.view.part.Link;
import fr.rotative.web.view.results.ResultsView.SortLink;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultsViewTest {
    private static final Messages FRENCH = Messages.in(Language.FRENCH);

    @Test
    void selects_a_facet_value_and_keeps_the_rest_of_the_search() {
        FacetPanel companies = view("q=adsl&section=Finance").facets().get(0);

        assertThat(companies.shown().get(1).toggle()).isEqualTo("/recherche?q=adsl&company=free&section=Finance");
        assertThat(companies.shown().get(1).exclude())
                .isEqualTo("/recherche?q=adsl&exclude.company=free&section=Finance");
    }

    @Test
    void takes_a_selection_back_with_a_second_click_and_lists_it_first() {
        FacetChoice selected =
                view("q=adsl&company=aol").facets().get(0).shown().get(0);

        assertThat(selected.label()).isEqualTo("AOL");
        assertThat(selected.toggle()).isEqualTo("/recherche?q=adsl");
    }

    @Test
    void shows_each_filter_by_the_name_the_reader_knows() {
        assertThat(view("q=adsl&company=aol&exclude.section=Le%20Net&from=2001&to=2001")
                        .chips())
                .containsExactly(
                        new Chip(false, "AOL", true, "/recherche?q=adsl&exclude.section=Le%20Net&from=2001&to=2001"),
                        new Chip(true, "Le Net", true, "/recherche?q=adsl&company=aol&from=2001&to=2001"),
                        Chip.told("en 2001", "/recherche?q=adsl&company=aol&exclude.section=Le%20Net"));
    }

    @Test
    void shows_each_part_of_the_query_with_the_search_without_it() {
        assertThat(view("q=adsl%20%22haut%20d%C3%A9bit%22%20-orange&kind=brief").parts())
                .containsExactly(
                        new Link("adsl", "/recherche?q=%22haut%20d%C3%A9bit%22%20-orange&kind=brief"),
                        new Link("\"haut débit\"", "/recherche?q=adsl%20-orange&kind=brief"),
                        new Link("-orange", "/recherche?q=adsl%20%22haut%20d%C3%A9bit%22&kind=brief"));
        assertThat(view("q=adsl").parts()).isEmpty();
        assertThat(view("q=adsl%20OU%20c%C3%A2ble").parts()).isEmpty();
    }

    @Test
    void switches_between_companies_that_are_named_and_those_that_are_the_subject() {
        RoleSwitch off = Objects.requireNonNull(view("q=adsl").facets().get(0).role());
        RoleSwitch on = Objects.requireNonNull(
                view("q=adsl&companyRole=main").facets().get(0).role());

        assertThat(off).isEqualTo(new RoleSwitch(false, "/recherche?q=adsl&companyRole=main"));
        assertThat(on).isEqualTo(new RoleSwitch(true, "/recherche?q=adsl"));
        assertThat(view("q=adsl&company=aol&companyRole=main").chips())
                .containsExactly(
                        new Chip(false, "AOL", true, "/recherche?q=adsl&companyRole=main"),
                        Chip.told("société en sujet principal", "/recherche?q=adsl&company=aol"));
    }

    @Test
    void says_when_time_was_up_before_all_articles_had_been_looked_at() {
        assertThat(view("q=lent").advice().partial()).isTrue();
        assertThat(view("q=adsl").advice().partial()).isFalse();
    }

    @Test
    void leads_to_the_values_that_are_not_listed() {
        FacetPanel all = view("q=adsl").facets().get(0);
        FacetPanel some = view("q=tout").facets().get(0);

        assertThat(all.rest()).isNull();
        assertThat(some.folded()).isEqualTo("1\u202f197 de plus");
        assertThat(Objects.requireNonNull(some.rest()).all())
                .isEqualTo(new Link("Voir toute la liste", "/recherche/facettes/company?q=tout"));
    }

    @Test
    void starts_again_at_the_first_page_when_the_search_changes() {
        ResultsView second = view("q=adsl&cursor=abc");

        assertThat(second.first()).isEqualTo("/recherche?q=adsl");
        assertThat(second.next()).isEqualTo("/recherche?q=adsl&cursor=def");
        assertThat(second.facets().get(0).shown().get(1).toggle()).doesNotContain("cursor");
    }

    @Test
    void offers_relevance_only_when_there_are_words_to_be_relevant_to() {
        assertThat(view("section=Finance").sorts()).extracting(SortLink::label).doesNotContain("Pertinence");
        assertThat(view("q=adsl").sorts())
                .filteredOn(SortLink::current)
                .extracting(SortLink::label)
                .containsExactly("Pertinence");
    }

    @Test
    void tells_the_synonyms_that_found_more_and_how_to_do_without() {
        ResultsView with = view("q=FAI%20mail&section=Finance&cursor=abc");
        ResultsView without = view("q=FAI%20mail&synonyms=false&section=Finance");

        assertThat(with.advice().alsoSearched())
                .isEqualTo(new Advice.AlsoSearched(
                        "fournisseur d’accès, courriel et mél",
                        "/recherche?q=FAI%20mail&synonyms=false&section=Finance"));
        assertThat(without.advice().alsoSearched()).isNull();
        assertThat(without.chips()).contains(Chip.told("sans synonymes", "/recherche?q=FAI%20mail&section=Finance"));
    }

    @Test
    void proposes_a_repair_of_what_could_not_be_read() {
        assertThat(view("q=%22adsl").advice().warnings())
                .containsExactly(new Advice.UnreadPart(
                        "Ce guillemet n’est pas refermé\u00a0: la suite est cherchée mot à mot.",
                        new Link("\"adsl\"", "/recherche?q=%22adsl%22")));
    }

    @Test
    void shows_ways_out_of_an_empty_page_and_what_they_find() {
        assertThat(view("q=adsl&match=all&section=Finance").advice().ways())
                .containsExactly(
                        new Link(
                                "Dans toute l’archive, sans filtre\u00a0: 12\u00a0articles",
                                "/recherche?q=adsl&match=all"),
                        new Link(
                                "Avec quelques-uns des mots\u00a0: 12\u00a0articles",
                                "/recherche?q=adsl&match=any&section=Finance"));
        assertThat(view("q=adsl+-pme&from=2001&section=Finance").advice().ways())
                .extracting(Link::href)
                .containsExactly(
                        "/recherche?q=adsl%20-pme&section=Finance",
                        "/recherche?q=adsl%20-pme&from=2001",
                        "/recherche?q=-pme&section=Finance&from=2001",
                        "/recherche?q=adsl&section=Finance&from=2001",
                        "/recherche?q=adsl%20-pme");
    }

    @Test
    void leaves_ways_out_that_lead_to_another_empty_page() {
        assertThat(view("section=Finance&from=2001").advice().ways()).isEmpty();
    }

    @Test
    void shows_the_lead_of_an_article_unless_a_passage_matches() {
        ListedArticle article = ListedArticle.of(SampleArticle.TELECOM.document());

        assertThat(ArticleCard.of(new Hit(article, List.of("Chez Internet Telecom"), 1, List.of(), null), FRENCH)
                        .snippets())
                .isEmpty();
        assertThat(ArticleCard.of(new Hit(article, List.of("Chez <mark>Internet</mark>"), 1, List.of(), null), FRENCH)
                        .snippets())
                .containsExactly("Chez <mark>Internet</mark>");
    }

    private static ResultsView view(String query) {
        SearchRequest asked = SearchParameters.read(query);
        boolean aol = asked.filters().in(Facet.COMPANY).included().contains("aol");
        return ResultsView.of(
                asked,
                result(asked, aol ? Selected.INCLUDED : Selected.NO),
                others -> others.stream()
                        .map(other -> other.q().isEmpty() ? 0L : 12L)
                        .toList(),
                FRENCH);
    }

    private static SearchResult result(SearchRequest asked, Selected aol) {
        List<FacetValue> companies = List.of(
                new FacetValue("wanadoo", "Wanadoo", 9, Selected.NO),
                new FacetValue("free", "Free", 5, Selected.NO),
                new FacetValue("aol", "AOL", 2, aol));
        List<Warning> warnings = asked.q().equals("\"adsl")
                ? List.of(new Warning(0, Message.of("misreading.unclosed_quote"), "\"adsl\"", 0))
                : List.of();
        List<Synonym> synonyms = asked.q().equals("FAI mail") && asked.synonyms()
                ? List.of(
                        new Synonym("FAI", List.of("fournisseur d'accès")),
                        new Synonym("mail", List.of("courriel", "mél")))
                : List.of();
        Reading reading =
                new Reading(asked.q(), asked.q(), QuerySentence.EVERYTHING, false, null, warnings, List.of(), synonyms);
        @Nullable String next = asked.page().cursor() == null ? null : "def";
        return new SearchResult(
                "articles-1",
                reading,
                0,
                asked.q().equals("lent"),
                List.of(),
                Map.of(Facet.COMPANY, companies),
                Map.of(Facet.COMPANY, asked.q().equals("tout") ? 1200L : 3L),
                null,
                null,
                next);
    }
}
