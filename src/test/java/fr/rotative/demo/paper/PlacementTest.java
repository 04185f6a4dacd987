package fr.rotative.demo.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementTest {

    @Test
    void an_article_is_filed_under_its_month_and_day() {
        Placement placed = Placement.of(article("depot-bilan", "2001-02-12", "article", "La Rotative"));

        assertThat(placed.path()).isEqualTo("/0102/010212depotbilan.shtml");
        assertThat(placed.printPath()).contains("/printer/010212depotbilan.shtml");
        assertThat(placed.canonicalUrl().value())
                .isEqualTo("http://www.larotative.example/0102/010212depotbilan.shtml");
    }

    @Test
    void an_agency_dispatch_has_no_print_view() {
        assertThat(Placement.of(article("nasdaq", "2001-02-12", "article", "AFP"))
                        .printPath())
                .isEmpty();
    }

    @Test
    void briefs_have_a_folder_of_their_own() {
        assertThat(Placement.of(article("breves", "2002-03-16", "briefs", "La Rotative"))
                        .path())
                .isEqualTo("/confis/020316confis.shtml");
    }

    @Test
    void the_layout_follows_from_the_day() {
        assertThat(Placement.of(article("a", "2000-04-30", "article", "AFP")).shape())
                .isEqualTo(Shape.FIRST);
        assertThat(Placement.of(article("a", "2000-05-01", "article", "AFP")).shape())
                .isEqualTo(Shape.COLUMNS);
        assertThat(Placement.of(article("a", "2003-01-01", "article", "AFP")).shape())
                .isEqualTo(Shape.TABS);
    }

    private static DemoArticle article(String slug, String day, String kind, String source) {
        return new DemoArticle(
                slug,
                "Finance",
                "Titre",
                null,
                LocalDate.parse(day),
                List.of(),
                source,
                kind,
                List.of("Texte."),
                List.of(),
                List.of());
    }
}
