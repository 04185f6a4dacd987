package fr.rotative.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.language.Language;
import fr.rotative.language.Messages;
import fr.rotative.web.history.ArticleHistory;
import fr.rotative.web.history.Passage.Change;
import fr.rotative.web.view.article.VersionsView;
import fr.rotative.web.view.part.Link;
import org.junit.jupiter.api.Test;

/** What became of an article after it was published. */
class VersionsTest {
    private final ArticleHistory history = ArticleHistory.of(CorrectedArticle.document(), CorrectedArticle::readings);

    @Test
    void captures_with_the_same_words_are_one_version_and_the_next_tells_what_changed() {
        assertThat(history.versions()).hasSize(2);
        assertThat(history.versions().get(0).captures())
                .containsExactly(CorrectedArticle.BEFORE, CorrectedArticle.AGAIN);
        assertThat(history.versions().get(1).captures()).containsExactly(CorrectedArticle.AFTER);
        assertThat(history.versions().get(1).passages())
                .extracting(passage -> passage.change())
                .containsExactly(Change.SAME, Change.CHANGED, Change.SAME);
        assertThat(history.unreadable()).containsExactly(CorrectedArticle.LOST);
    }

    @Test
    void the_page_shows_the_newest_first_and_leads_to_each_capture() {
        VersionsView view = VersionsView.of(CorrectedArticle.document(), history, Messages.in(Language.FRENCH));

        assertThat(view.extent()).isEqualTo("Le texte a eu 2\u00a0versions.");
        assertThat(view.versions()).extracting(VersionsView.Shown::name).containsExactly("Version 2", "Version 1");
        assertThat(view.versions().get(0).parts())
                .extracting(VersionsView.Part::note)
                .containsExactly("Un passage inchangé", "", "Un passage inchangé");
        assertThat(view.versions().get(1).captures())
                .extracting(Link::href)
                .allMatch(href -> href.contains("/capture?digest=sha1%3A"));
        assertThat(view.versions().get(1).parts()).isEmpty();
    }
}
