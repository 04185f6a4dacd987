package fr.rotative.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleId;
import fr.rotative.article.Byline;
import fr.rotative.article.CanonicalUrl;
import fr.rotative.article.Kind;
import fr.rotative.article.ListedArticle;
import fr.rotative.article.Provenance;
import fr.rotative.article.Publication;
import fr.rotative.article.Section;
import fr.rotative.article.Text;
import fr.rotative.search.query.QueryParser;
import fr.rotative.search.query.QuerySentence;
import fr.rotative.search.result.SearchResult;
import fr.rotative.search.result.SearchResult.Hit;
import fr.rotative.search.result.SearchResult.Reading;
import fr.rotative.web.export.AtomFeed.Links;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What RFC 4287 wants of a feed, section by section, whatever articles and queries hold. */
class AtomFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String ROOT = "http://archive.test:7070";
    private static final Links LINKS =
            new Links(ROOT + "/api/v1/articles.atom?q=a%26b", ROOT + "/recherche?q=a%26b", ROOT);
    private static final String RFC_3339 = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)";

    @Test
    void a_feed_has_one_id_title_date_author_and_address_of_its_own() throws Exception {
        Element feed = feed(article("http://www.exemple.test/1", "Un titre", "2001-02-12"));

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(URI.create(only(feed, "id")).isAbsolute()).isTrue();
        assertThat(only(feed, "title")).isNotBlank();
        assertThat(only(feed, "updated")).matches(RFC_3339).isEqualTo("2001-02-12T00:00:00Z");
        assertThat(only(children(feed, "author").get(0), "name")).isNotBlank();
        assertThat(addresses(feed, "self")).containsExactly(LINKS.self());
        assertThat(addresses(feed, "alternate")).containsExactly(LINKS.page());
    }

    @Test
    void an_empty_feed_is_one_too_and_does_not_change() throws Exception {
        Element feed = feed();

        assertThat(only(feed, "updated")).matches(RFC_3339);
        assertThat(children(feed, "author")).isNotEmpty();
        assertThat(children(feed, "entry")).isEmpty();
        assertThat(only(feed(), "updated")).isEqualTo(only(feed, "updated"));
    }

    @Test
    void entries_keep_their_order_and_have_ids_of_their_own_that_stay() throws Exception {
        ArticleDocument newest = article("http://www.exemple.test/3", "Le dernier", "2001-02-12");
        ArticleDocument older = article("http://www.exemple.test/2", "L’avant-dernier", "2001-02");
        ArticleDocument undated = article("http://www.exemple.test/1", "Un autre", null);
        List<Element> entries = children(feed(newest, older, undated), "entry");

        assertThat(entries.stream().map(entry -> only(entry, "title")))
                .containsExactly("Le dernier", "L’avant-dernier", "Un autre");
        assertThat(entries.stream().map(entry -> only(entry, "id"))).doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(AtomFeedTest::isWhole);
        assertThat(children(entries.get(2), "published")).isEmpty();
        assertThat(only(children(feed(older), "entry").get(0), "id")).isEqualTo(only(entries.get(1), "id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & ]]> <![CDATA[",
                "Des contrôles\u0000\u0008\u000b\u001f",
                "Une moitié \ud83d et un faux \ufffe caractère \uffff",
                "Un entier \ud83d\ude00",
                "&lt;déjà échappé&gt; &#0; &inconnue;",
                "\"guillemets\" 'et' «autres»",
                "\t\r\n",
            })
    void hostile_texts_are_told_without_what_xml_cannot_hold(String text) throws Exception {
        Element feed = feed(hostile(text));
        Element entry = children(feed, "entry").get(0);

        assertThat(only(entry, "title").replaceAll("\\s", ""))
                .isEqualTo(("Titre : " + XmlText.clean(text)).replaceAll("\\s", ""));
        assertThat(only(feed, "title")).isNotBlank();
        isWhole(entry);
    }

    private static void isWhole(Element entry) {
        assertThat(URI.create(only(entry, "id")).isAbsolute()).isTrue();
        only(entry, "title");
        assertThat(OffsetDateTime.parse(only(entry, "updated"))).isNotNull();
        assertThat(only(entry, "updated")).matches(RFC_3339);
        assertThat(children(entry, "published"))
                .allMatch(published -> published.getTextContent().matches(RFC_3339));
        assertThat(children(entry, "author"))
                .allMatch(author -> !only(author, "name").isBlank());
        assertThat(children(entry, "category")).allMatch(category -> category.hasAttribute("term"));
        assertThat(addresses(entry, "alternate")).hasSize(1);
        assertThat(children(entry, "link"))
                .allMatch(link -> URI.create(link.getAttribute("href")).isAbsolute());
    }

    private static Element feed(ArticleDocument... articles) throws Exception {
        StringWriter out = new StringWriter();
        AtomFeed.write(result(articles), LINKS, out);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(out.toString())))
                .getDocumentElement();
    }

    private static SearchResult result(ArticleDocument... articles) {
        String q = "a&b \u0001 <c>";
        Reading reading = new Reading(
                q, q, QuerySentence.of(QueryParser.parse(q).query()), false, null, List.of(), List.of(), List.of());
        List<Hit> hits = Arrays.stream(articles)
                .map(article -> new Hit(ListedArticle.of(article), List.of(), 1, List.of(), null))
                .toList();
        return new SearchResult("g", reading, hits.size(), false, hits, Map.of(), Map.of(), null, null, null);
    }

    private static ArticleDocument article(String url, String title, @Nullable String date) {
        return article(url, new Text(title, null, List.of("Le texte.")), List.of("Claire Martin"), date);
    }

    private static ArticleDocument hostile(String text) {
        return article(
                "http://www.exemple.test/a b?c=\"d\"&e=<f>|{g}\u0001",
                new Text("Titre : " + text, text, List.of(text)),
                List.of("A" + text),
                "2001");
    }

    private static ArticleDocument article(String url, Text text, List<String> authors, @Nullable String date) {
        CanonicalUrl canonical = new CanonicalUrl(url);
        return ArticleDocument.of(new Article(
                ArticleId.of(canonical),
                url,
                canonical,
                Kind.ARTICLE,
                text,
                new Section("Télécoms " + text.title()),
                new Byline(authors, null),
                date == null ? null : Publication.parse(date, "text"),
                null,
                "fr",
                List.of(),
                new Provenance(null, null, 1)));
    }

    private static String only(Element parent, String name) {
        assertThat(children(parent, name)).as(name).hasSize(1);
        return children(parent, name).get(0).getTextContent();
    }

    private static List<String> addresses(Element parent, String relation) {
        return children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .<Node>mapToObj(nodes::item)
                .filter(node -> ATOM.equals(node.getNamespaceURI()) && name.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }
}
