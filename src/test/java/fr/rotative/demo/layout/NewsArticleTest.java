package fr.rotative.demo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.demo.paper.DemoArticle;
import fr.rotative.demo.paper.Placement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NewsArticleTest {

    @Test
    void structured_data_say_who_published_what_and_when_with_the_offset_of_paris() {
        JsonNode json = JsonMapper.shared().readTree(json("Boo.com ferme"));

        assertThat(json.at("/@type").asString()).isEqualTo("NewsArticle");
        assertThat(json.at("/headline").asString()).isEqualTo("Boo.com ferme");
        assertThat(json.at("/datePublished").asString()).isEqualTo("2000-05-19T18:30:00+02:00");
        assertThat(json.at("/author/0/name").asString()).isEqualTo("Thomas Lescure");
        assertThat(json.at("/publisher/name").asString()).isEqualTo("La Rotative");
    }

    @Test
    void nothing_in_a_title_closes_the_script_element() {
        assertThat(json("La balise </script> à la mode")).doesNotContain("</");
    }

    private static String json(String title) {
        DemoArticle article = new DemoArticle(
                "boo-liquidation",
                "Entreprises",
                title,
                null,
                LocalDate.of(2000, 5, 19),
                List.of("Thomas Lescure"),
                "La Rotative",
                "article",
                List.of("Texte."),
                List.of(),
                List.of());
        return NewsArticle.of(Placement.of(article)).toJson();
    }
}
