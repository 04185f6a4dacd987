package fr.rotative.normalise.byline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.Byline;
import fr.rotative.normalise.site.SiteRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {
    private final Bylines bylines = new Bylines(SiteRules.bundled().sources());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Philippe Guerrier, JDNet] | Philippe Guerrier | JDNet",
                "Ludovic Blin, JdNet. | Ludovic Blin | JDNet",
                "[Anne-Laure Kessler et Yann Le Goff, JDNet] | Anne-Laure Kessler;Yann Le Goff | JDNet",
                "Par Claire d’Orval | Claire d’Orval | ",
                "Par Jitendra JOSHI (avec AFP) | Jitendra Joshi | AFP",
                "Propos recueillis par Bertrand Lasalle le 09 mai 2000 . | Bertrand Lasalle | ",
                "Propos recueillis par Sophie de La Tour et Marc Petit | Sophie de La Tour;Marc Petit | ",
                "[P.G., JDNet] | P.G. | JDNet",
                "[Dominique Saint-Ève, JDNet, à Londres] | Dominique Saint-Ève | JDNet",
                "Par Maître Odile Garrec, avocate | Odile Garrec | ",
                "Rédaction : Damien Rouxel, JDN Solutions | Damien Rouxel | JDNet",
                "Soumis par Pauline Dessaux le mer. 13/03/2013 - 10:22 | Pauline Dessaux | ",
                "Par Ludovic Maes et Inès Carpentier (CLP) | Ludovic Maes;Inès Carpentier | ",
                "Marc Réveillon, marc@octet.example | Marc Réveillon | "
            })
    void readsTheSignaturesOfThePress(String line, String authors, String source) {
        assertThat(bylines.line(line)).hasValue(new Byline(List.of(authors.split(";")), source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[NDLR : le groupe a démenti depuis]",
                "[source : Médiamétrie, JDNet]",
                "© AFP, PHILIPPE DESMAZES",
                "Thomas Verhaeghe. A une décision, oui.",
                "Le directeur technique, JDNet",
                "Michel Dupont, Paris",
                "Par la rédaction",
                "Cabinet Morvan"
            })
    void whatIsNoSignatureIsNotReadAsOne(String line) {
        assertThat(bylines.line(line)).isEmpty();
    }

    @Test
    void declaredAuthorsNeedNoIntroduction() {
        assertThat(bylines.declared("Orange avec AFP-Services, publié le mercredi 06 février 2019 à 07h00"))
                .hasValue(new Byline(List.of(), "Orange"));
        assertThat(bylines.declared("IVAN COURONNE")).hasValue(new Byline(List.of("Ivan Couronne"), null));
    }
}
