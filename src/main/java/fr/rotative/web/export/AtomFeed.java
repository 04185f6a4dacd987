package fr.rotative.web.export;

import fr.rotative.article.ArticleDocument.Published;
import fr.rotative.article.ListedArticle;
import fr.rotative.article.ListedArticle.Named;
import fr.rotative.language.Language;
import fr.rotative.language.Messages;
import fr.rotative.search.result.SearchResult;
import fr.rotative.web.address.Addresses;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The newest articles of a search as an Atom feed (RFC 4287). */
final class AtomFeed {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String PUBLISHER = "Rotative";

    /** What an empty feed was last changed at: feeds must say it, and it must not change while nothing does. */
    private static final Instant NEVER = Instant.EPOCH;

    private final Links links;
    private final XMLStreamWriter xml;

    /**
     * Absolute addresses.
     *
     * @param self of the feed
     * @param page of the same results for readers
     * @param root of the server, without slash
     */
    record Links(String self, String page, String root) {
        private String article(ListedArticle article) {
            return root + Addresses.article(article.id());
        }
    }

    private AtomFeed(Links links, XMLStreamWriter xml) {
        this.links = links;
        this.xml = xml;
    }

    /** Writes the articles of a result, which are its newest. */
    static void write(SearchResult result, Links links, Writer out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new AtomFeed(links, xml).feed(result);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A feed can be written to memory", e);
        }
    }

    private void feed(SearchResult result) throws XMLStreamException {
        List<ListedArticle> articles =
                result.hits().stream().map(SearchResult.Hit::article).toList();
        xml.writeStartDocument("utf-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", "fr");
        text("id", urn(links.page().substring(links.root().length())));
        text(
                "title",
                PUBLISHER + " : "
                        + Messages.in(Language.FRENCH).say(result.query().sentence()));
        text("updated", updated(articles).toString());
        link("self", links.self());
        link("alternate", links.page());
        person(PUBLISHER);
        for (ListedArticle article : articles) {
            entry(article);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(ListedArticle article) throws XMLStreamException {
        xml.writeStartElement("entry");
        text("id", urn(article.id()));
        text("title", article.title());
        text("updated", changed(article).toString());
        Published published = article.published();
        if (published != null) {
            text("published", start(published).toString());
        }
        link("alternate", links.article(article));
        String via = PublicAddress.of(article.url());
        if (via != null) {
            link("via", via);
        }
        for (String author : article.authors()) {
            person(author);
        }
        for (String category : categories(article)) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", XmlText.clean(category));
        }
        text("summary", article.summary());
        xml.writeEndElement();
    }

    private static List<String> categories(ListedArticle article) {
        return Stream.concat(
                        Stream.ofNullable(article.section()),
                        article.companies().stream().map(Named::name))
                .toList();
    }

    private static Instant updated(List<ListedArticle> articles) {
        return articles.stream()
                .map(AtomFeed::changed)
                .max(Comparator.naturalOrder())
                .orElse(NEVER);
    }

    /** When the article came out, or else when the archive got it; corrections count. */
    private static Instant changed(ListedArticle article) {
        return Stream.of(
                        article.modified(),
                        article.published() == null ? null : start(article.published()),
                        article.indexedAt())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(NEVER);
    }

    private static Instant start(Published published) {
        return published.day().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The same for the same thing wherever the archive is served, as ids of feeds must be. */
    private static String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("rotative:" + name).getBytes(StandardCharsets.UTF_8));
    }

    private void text(String element, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement(element);
            xml.writeCharacters(XmlText.clean(value));
            xml.writeEndElement();
        }
    }

    private void person(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        text("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", XmlText.clean(address));
    }
}
