package fr.rotative.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.article.NamedCompany.Evidence;
import fr.rotative.article.NamedCompany.Place;
import fr.rotative.article.NamedCompany.Salience;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ArticleTest {
    private static final CanonicalUrl URL = new CanonicalUrl("http://www.exemple.fr/0102/010212internet.shtml");

    private static final CaptureReference CAPTURE =
            new CaptureReference("a.warc.gz", 512, "sha1:ABC", Instant.parse("2026-01-01T00:00:00Z"));
    private static final CaptureReference LATER =
            new CaptureReference("a.warc.gz", 2048, "sha1:DEF", Instant.parse("2026-02-01T00:00:00Z"));

    @Test
    void the_same_address_has_the_same_identity_and_another_has_another() {
        assertThat(ArticleId.of(URL)).isEqualTo(ArticleId.of(new CanonicalUrl(URL.value())));
        assertThat(ArticleId.of(URL)).isNotEqualTo(ArticleId.of(new CanonicalUrl(URL.value() + "x")));
    }

    @Test
    void the_briefs_of_a_page_are_numbered_from_one() {
        assertThat(ArticleId.of(URL).brief(1).value())
                .isEqualTo(ArticleId.of(URL).value() + "#1");
        assertThatThrownBy(() -> ArticleId.of(URL).brief(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_date_is_written_no_more_precisely_than_it_is_known() {
        assertThat(Publication.parse("2001", "text").on()).isEqualTo("2001");
        assertThat(Publication.parse("2001-02", "text").on()).isEqualTo("2001-02");
        assertThat(Publication.parse("2001-02-12", "text").on()).isEqualTo("2001-02-12");
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> Publication.parse("2001-02-30", "text")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void elided_and_hyphenated_words_count_as_one() {
        assertThat(new Text("L’entreprise", "un e-mail", List.of("## Bourse", "50 %")).wordCount())
                .isEqualTo(5);
    }

    @Test
    void the_content_hash_tells_the_lead_from_the_body() {
        assertThat(new Text("t", "a", List.of()).contentHash())
                .isNotEqualTo(new Text("t", null, List.of("a")).contentHash());
    }

    @Test
    void an_article_comes_back_from_its_flat_form_unchanged() {
        Article article = article();

        assertThat(ArticleDocument.of(article).toArticle()).isEqualTo(article);
    }

    @Test
    void the_capture_an_article_was_read_from_is_among_those_it_was_met_in() {
        assertThat(article().capturedAs(LATER).provenance().captures().oldestFirst())
                .containsExactly(CAPTURE, LATER);
    }

    @Test
    void two_readings_say_the_same_wherever_they_were_made() {
        Article other = new Article(
                article().id(),
                "http://exemple.fr/print/010212internet.shtml",
                URL,
                Kind.ARTICLE,
                article().text(),
                article().section(),
                article().byline(),
                article().published(),
                article().modified(),
                "fr",
                article().companies(),
                new Provenance(LATER, null, 1));

        assertThat(article().saysTheSameAs(other)).isTrue();
        assertThat(article().saysTheSameAs(other.withCompanies(List.of()))).isFalse();
    }

    @Test
    void a_flat_form_from_before_all_captures_were_kept_was_met_in_the_one_it_was_read_from() {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode json = mapper.valueToTree(ArticleDocument.of(article()));
        json.remove("captures");

        assertThat(mapper.treeToValue(json, ArticleDocument.class).toArticle()).isEqualTo(article());
        json.remove("capture");
        assertThat(mapper.treeToValue(json, ArticleDocument.class).captures()).isEmpty();
    }

    @Test
    void evidence_is_kept_in_the_flat_form_unless_it_is_left_out() {
        JsonMapper mapper = JsonMapper.shared();
        ArticleDocument explained = ArticleDocument.of(article());
        ArticleDocument plain = explained.withoutEvidence();

        assertThat(mapper.valueToTree(explained).at("/companies/0/evidence").toString())
                .isEqualTo("{\"rule\":\"acted\",\"cue\":\"revoit\"}");
        assertThat(mapper.writeValueAsString(plain)).doesNotContain("evidence");
        assertThat(mapper.readValue(mapper.writeValueAsString(plain), ArticleDocument.class))
                .isEqualTo(plain);
        assertThat(explained.naming(article().companies())).isEqualTo(explained);
        assertThat(explained.naming(List.of()).mainCompanies()).isEmpty();
    }

    @Test
    void an_article_in_a_list_is_read_as_it_was_written() {
        JsonMapper mapper = JsonMapper.shared();
        ListedArticle listed = ListedArticle.of(ArticleDocument.of(article()));

        assertThat(mapper.readValue(mapper.writeValueAsString(listed), ListedArticle.class))
                .isEqualTo(listed);
    }

    @Test
    void a_list_shows_the_lead_of_an_article_or_else_its_opening() {
        assertThat(listed("Chapeau.", "Un.", "Deux.").summary()).isEqualTo("Chapeau.");
        assertThat(listed("Chapeau.", "Un.", "Deux.").opening()).isNull();
        assertThat(listed(null, "Un.", "Deux.").summary()).isEqualTo("Un.");
        assertThat(listed(null).summary()).isNull();
    }

    private static ListedArticle listed(@Nullable String lead, String... paragraphs) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode json = mapper.valueToTree(ArticleDocument.of(article()));
        json.put("lead", lead);
        json.set("paragraphs", mapper.valueToTree(paragraphs));
        return ListedArticle.of(mapper.treeToValue(json, ArticleDocument.class));
    }

    @Test
    void the_flat_form_lists_the_companies_the_article_is_about() {
        assertThat(ArticleDocument.of(article()).mainCompanies()).containsExactly("internet-telecom");
    }

    private static Article article() {
        return new Article(
                ArticleId.of(URL),
                URL.value(),
                URL,
                Kind.ARTICLE,
                new Text("Internet Telecom revoit ses objectifs", null, List.of("M6 est entré au capital.")),
                new Section("Prestataires"),
                new Byline(List.of("Philippe Guerrier"), "JDNet"),
                Publication.parse("2001-02-12", "text"),
                Instant.parse("2001-02-13T10:00:00Z"),
                "fr",
                List.of(
                        named("internet-telecom", "Internet Telecom", Salience.MAIN, Place.TITLE),
                        named("m6", "M6", Salience.MENTION, "0")),
                new Provenance(CAPTURE, null, 1));
    }

    private static NamedCompany named(String id, String name, Salience salience, String part) {
        Evidence evidence = new Evidence("acted", "revoit");
        return new NamedCompany(id, name, salience, List.of(new Place(part, 0, name)), evidence);
    }
}
