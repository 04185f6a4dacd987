package fr.rotative.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.article.Article;
import fr.rotative.normalise.ArticleLines.BadLine;
import fr.rotative.normalise.site.SiteRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleLinesTest {
    private final ArticleLines lines = new ArticleLines(SiteRules.bundled().canonicalUrls());

    @Test
    void readsEveryMember() {
        Article article =
                lines.read("{\"id\": 7, \"url\": \"http://www.example.org/a\", \"title\": \"Un titre\", \"lead\": \"Un"
                        + " chapô.\", \"body\": \"Un.\\n\\nDeux.\", \"published\": \"2001-02\", \"section\": \"Finance\","
                        + " \"authors\": [\"Anne Roy\"], \"source\": \"JDNet\", \"autre\": true}");
        assertThat(article.provenance().externalId()).isEqualTo("7");
        assertThat(article.canonicalUrl().value()).isEqualTo("https://example.org/a");
        assertThat(article.text().paragraphs()).containsExactly("Un.", "Deux.");
        assertThat(article.published())
                .isNotNull()
                .satisfies(date -> assertThat(date.on()).isEqualTo("2001-02"));
        assertThat(article.byline().authors()).isEqualTo(List.of("Anne Roy"));
    }

    @Test
    void aTitleAloneIsEnoughAndTheSameTextHasTheSameIdentity() {
        Article article = lines.read("{\"title\": \"Un titre\"}");
        assertThat(article.canonicalUrl().value()).startsWith("urn:rotative:text/");
        assertThat(article.id())
                .isEqualTo(lines.read("{\"title\": \"Un titre\"}").id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"lead\": \"x\"} | title",
                "{\"title\": {}} | title",
                "{\"title\": \"x\", \"published\": \"hier\"} | published",
                "{\"title\": \"x\", \"published\": \"2001-02-30\"} | published",
                "{\"title\": \"x\", \"url\": \"pas une adresse\"} | url",
                "{\"title\": \"x\", \"paragraphs\": [[]]} | paragraphs"
            })
    void aBadLineNamesTheMember(String line, String field) {
        assertThatThrownBy(() -> lines.read(line))
                .isInstanceOfSatisfying(
                        BadLine.class, bad -> assertThat(bad.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"[]", "{\"title\":", "42", "``"})
    void whatIsNoObjectIsRefused(String line) {
        assertThatThrownBy(() -> lines.read(line)).isInstanceOf(BadLine.class);
    }
}
