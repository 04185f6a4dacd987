package fr.rotative.search.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.IndexedCompany;
import fr.rotative.index.IndexedCompany.Name;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.language.Language;
import fr.rotative.language.Messages;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Extras;
import fr.rotative.search.request.SearchRequest.Match;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What made an article match. */
@ExtendWith(ElasticsearchServer.class)
@TestInstance(Lifecycle.PER_CLASS)
class ExplanationsIT {
    private final ElasticsearchClient client;
    private final ArticleSearch search;

    ExplanationsIT(ElasticsearchClient client) {
        this.client = client;
        this.search = new ArticleSearch(client);
    }

    @BeforeAll
    void anArchive() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Licenciements chez Alcatel")
                                .at("layoffs")
                                .lead("L’avocat du marché unique")
                                .body("Une vague de licenciements.", "Le licenciement est dur ; l’e-commerce aussi."),
                        TestArticle.titled("Un plan social")
                                .at("plan")
                                .by("Anne Marche")
                                .in("Télécoms")
                                .body("La marche est haute. Les PagesJaunes baissent."),
                        TestArticle.titled("Des e-mails").at("mails"),
                        TestArticle.titled("L’Oréal écrit").at("mail").body("Un e-mail, un mél, puis un courriel."),
                        TestArticle.titled("Orange grandit").at("orange").about("Orange"),
                        TestArticle.titled("Le plan de France, le social de demain")
                                .at("apart")
                                .body("Un plan d’épargne, bien plus loin dans cette phrase, et le bilan social.")));
        TestArchive.register(
                client,
                new IndexedCompany(
                        "orange",
                        "Orange",
                        List.of(new Name("France Télécom", 1988, 2013), new Name("Sosh", null, null)),
                        List.of(),
                        null,
                        null,
                        true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            licenciement | layoffs | « Licenciements », autre forme de « licenciement », dans le titre et le texte / « licenciement » dans le texte
            licenciement | plan    | « plan social », synonyme de « licenciement », dans le titre
            avocat       | layoffs | « avocat » dans le chapô
            l’avocat     | layoffs | « avocat » dans le chapô
            l'avocats    | layoffs | « avocat », autre forme de « l'avocats », dans le chapô
            marche       | layoffs | « marché », autrement accentué que « marche », dans le chapô
            marché       | plan    | « marche », sans l’accent de « marché », dans le texte
            ecommerce    | layoffs | « e-commerce », autre graphie de « ecommerce », dans le texte
            pages jaunes | plan    | « PagesJaunes », autre graphie de « pages jaunes », dans le texte
            plan social  | plan    | « plan » dans le titre / « social » dans le titre
            licenciemnt  | layoffs | « Licenciements », autre forme de « licenciement », dans le titre et le texte / « licenciement » dans le texte
            e mail       | mail    | « e-mail », autre graphie de « e mail », dans le texte / « courriel » et « mél », synonymes de « e mail », dans le texte
            e mail       | mails   | « e-mails », synonyme de « mail », dans le titre
            courriel     | mail    | « courriel » dans le texte / « e-mail » et « mél », synonymes de « courriel », dans le texte
            loreal       | mail    | « Oréal », autre graphie de « loreal », dans le titre
            "plan social" | plan   | « plan social », expression exacte, dans le titre
            licenc*      | layoffs | « Licenciements », commence par « licenc », dans le titre et le texte / « licenciement », commence par « licenc », dans le texte
            titre:licenciement alcatel | layoffs | « Alcatel » dans le titre / « Licenciements », autre forme de « licenciement », dans le titre
            auteur:marche | plan   | « Marche » dans la signature
            rubrique:telecoms | plan | « Télécoms », autrement accentué que « telecoms », dans le nom de la rubrique
            societe:orange | orange | « Orange », société citée
            societe:oran* | orange | « Orange », société citée
            France Télécom | orange | « France Télécom », ancien nom d’Orange, société citée, appelée « Orange »
            societe:Sosh | orange  | « Sosh », autre nom d’Orange, société citée, appelée « Orange »
            plan PRES/2 social | plan | « plan » dans le titre / « social » dans le titre
            (plan PRES/1 social) OU bilan | apart | « bilan » dans le texte
            plan -licencie | apart | « plan » dans le titre et le texte
            DEBUT/5(plan) social | apart | « social » dans le titre et le texte / « plan » dans le texte
            """)
    void says_which_word_variant_synonym_or_company_and_where(String query, String slug, String reasons) {
        assertThat(why(asking(query)).get(slug))
                .containsExactly(reasons.replace("« ", "«\u00a0")
                        .replace(" »", "\u00a0»")
                        .split(" / "));
    }

    @Test
    void a_synonym_that_is_not_looked_for_is_no_reason() {
        assertThat(why(asking("licenciement OU haute").withSynonyms(false)).get("plan"))
                .containsExactly("«\u00a0haute\u00a0» dans le texte");
    }

    @Test
    void nothing_is_said_unless_asked_for_nor_where_nothing_was_looked_for() {
        assertThat(why(asking("plan").withExtras(Extras.NONE)).values())
                .isNotEmpty()
                .allMatch(List::isEmpty);
        assertThat(why(asking("")).values()).hasSize(6).allMatch(List::isEmpty);
        assertThat(why(asking("introuvable"))).isEmpty();
    }

    @Test
    void a_pasted_text_is_explained_too() {
        String pasted = "alcatel " + "mot ".repeat(200);

        assertThat(why(asking(pasted).withMatch(Match.ANY)).get("layoffs"))
                .contains("«\u00a0Alcatel\u00a0» dans le titre");
    }

    private static SearchRequest asking(String q) {
        return SearchRequest.EVERYTHING.withQ(q).withExtras(new Extras(Set.of(), null, true));
    }

    private Map<String, List<String>> why(SearchRequest request) {
        return search.search(request).hits().stream()
                .collect(Collectors.toMap(
                        hit -> hit.article().url().substring("http://www.exemple.fr/".length()),
                        hit -> hit.why().stream()
                                .map(Messages.in(Language.FRENCH)::say)
                                .toList()));
    }
}
