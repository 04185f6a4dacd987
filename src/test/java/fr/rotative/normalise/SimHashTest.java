package fr.rotative.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.Text;
import fr.rotative.normalise.Normalised.Articles;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimHashTest {
    private static final String FOLDER = "a/";

    @Test
    void aCorrectedWordLeavesTextsNear() {
        Text text = text("pharos.html");
        List<String> corrected = text.paragraphs().stream()
                .map(paragraph -> paragraph.replace("jeudi", "vendredi").replace('’', '\''))
                .toList();
        SimHash before = SimHash.of(text);
        assertThat(before.isNear(SimHash.of(new Text("autre titre", null, corrected))))
                .isTrue();
    }

    @Test
    void differentArticlesAreFarApart() {
        assertThat(SimHash.of(text("pharos.html")).distance(SimHash.of(text("orgues.html"))))
                .isGreaterThan(SimHash.NEAR);
    }

    private static Text text(String name) {
        return Fixture.all().stream()
                .filter(page -> page.name().equals(FOLDER + name))
                .map(page -> Normaliser.create().normalise(page.capture()))
                .map(found -> ((Articles) found).articles().get(0).text())
                .findFirst()
                .orElseThrow();
    }
}
