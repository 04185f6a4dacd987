package fr.rotative.index;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PrecedenceTest {
    private static final CaptureReference PAGE = capture(0);
    private static final CaptureReference AGAIN = capture(512);
    private static final TestArticle ARTICLE = TestArticle.titled("Fusion").body("Kertel fusionne.");
    private static final TestArticle CHANGED = ARTICLE.body("Kertel ne fusionne plus.");

    @Test
    void a_later_reading_stands_if_it_says_something_else() {
        ArticleDocument settled = Precedence.LATER.settle(read(ARTICLE, PAGE), read(CHANGED, AGAIN));

        assertThat(settled.paragraphs()).isEqualTo(CHANGED.paragraphs());
        assertThat(settled.capture()).isEqualTo(AGAIN);
        assertThat(settled.captures()).containsExactly(PAGE, AGAIN);
    }

    @Test
    void a_later_reading_that_says_the_same_is_another_capture_only() {
        assertThat(Precedence.LATER.settle(read(ARTICLE, PAGE), read(ARTICLE, AGAIN)))
                .isEqualTo(read(ARTICLE, PAGE).alsoMetIn(read(ARTICLE, AGAIN).captures()));
    }

    @Test
    void a_copy_is_another_capture_only_whatever_it_says() {
        ArticleDocument settled = Precedence.FORMER.settle(read(ARTICLE, PAGE), read(CHANGED, AGAIN));

        assertThat(settled.paragraphs()).isEqualTo(ARTICLE.paragraphs());
        assertThat(settled.capture()).isEqualTo(PAGE);
        assertThat(settled.captures()).containsExactly(PAGE, AGAIN);
    }

    private static ArticleDocument read(TestArticle article, CaptureReference capture) {
        return ArticleDocument.of(article.document().toArticle().capturedAs(capture));
    }

    private static CaptureReference capture(long offset) {
        return new CaptureReference("a.warc.gz", offset, "sha1:ABC", Instant.EPOCH.plusSeconds(offset));
    }
}
