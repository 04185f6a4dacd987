package fr.rotative.demo;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document under construction, from its root element on. */
final class XmlDocument {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** @param namespace of the root element and all within; empty for none */
    XmlDocument(String root, String namespace) {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            if (!namespace.isEmpty()) {
                writer.writeDefaultNamespace(namespace);
            }
        } catch (XMLStreamException impossible) {
            throw unexpected(impossible);
        }
    }

    XmlDocument attribute(String name, String value) {
        return write(() -> writer.writeAttribute(name, value));
    }

    XmlDocument open(String name) {
        return write(() -> writer.writeStartElement(name));
    }

    XmlDocument element(String name, String content) {
        return open(name).write(() -> writer.writeCharacters(content)).close();
    }

    XmlDocument close() {
        return write(writer::writeEndElement);
    }

    /** The document with all elements closed. */
    String finished() {
        write(writer::writeEndDocument);
        return text.toString();
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private XmlDocument write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException impossible) {
            throw unexpected(impossible);
        }
    }

    private static AssertionError unexpected(XMLStreamException impossible) {
        return new AssertionError("A string takes whatever is written to it", impossible);
    }
}
