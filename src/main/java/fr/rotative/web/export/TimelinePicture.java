package fr.rotative.web.export;

import fr.rotative.language.Language;
import fr.rotative.language.Messages;
import fr.rotative.search.result.Chronology;
import fr.rotative.search.result.Chronology.Span;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The curves of a chronology as a picture that stands by itself (SVG 1.1), to be printed or put into an article. */
final class TimelinePicture {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final List<String> COLOURS = List.of("#a1221a", "#124a80", "#3f6b2a", "#8a5a00");
    private static final List<String> DASHES = List.of("", "9 4", "3 3", "12 3 3 3");
    private static final int WIDTH = 960;
    private static final int HEIGHT = 320;
    private static final int LEFT = 50;
    private static final int TOP = 24;
    private static final int LINE = 22;
    private static final int MOST_LABELS = 12;

    private final Chronology chronology;
    private final Messages messages = Messages.in(Language.FRENCH);
    private final long most;

    TimelinePicture(Chronology chronology) {
        this.chronology = chronology;
        this.most = chronology.spans().stream()
                .flatMap(span -> span.counts().stream())
                .mapToLong(count -> count)
                .max()
                .orElse(1);
    }

    void write(Writer out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            int height = TOP + HEIGHT + LINE * (2 + chronology.series().size());
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("viewBox", "0 0 " + (LEFT + WIDTH + LEFT) + " " + height);
            xml.writeAttribute("font-family", "sans-serif");
            xml.writeAttribute("font-size", "14");
            axes(xml);
            for (int i = 0; i < chronology.series().size(); i++) {
                curve(xml, i);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A picture can be written to memory", e);
        }
    }

    private void axes(XMLStreamWriter xml) throws XMLStreamException {
        line(xml, LEFT + "," + TOP + " " + LEFT + "," + (TOP + HEIGHT) + " " + (LEFT + WIDTH) + "," + (TOP + HEIGHT));
        text(xml, new Place(LEFT - 6, TOP + 5, "end"), messages.number(most));
        text(xml, new Place(LEFT - 6, TOP + HEIGHT, "end"), "0");
        List<Span> spans = chronology.spans();
        int step = Math.max(1, (int) Math.ceil(spans.size() / (double) MOST_LABELS));
        for (int i = 0; i < spans.size(); i += step) {
            text(
                    xml,
                    new Place((int) x(i), TOP + HEIGHT + LINE, "middle"),
                    label(spans.get(i).start()));
        }
    }

    private String label(LocalDate start) {
        return switch (chronology.interval()) {
            case YEAR -> Integer.toString(start.getYear());
            case MONTH -> start.toString().substring(0, "2001-02".length());
            default -> start.toString();
        };
    }

    private void curve(XMLStreamWriter xml, int i) throws XMLStreamException {
        String points = IntStream.range(0, chronology.spans().size())
                .mapToObj(at -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        x(at),
                        y(chronology.spans().get(at).counts().get(i))))
                .collect(Collectors.joining(" "));
        polyline(xml, points, i);
        int y = TOP + HEIGHT + LINE * (2 + i);
        polyline(xml, LEFT + "," + (y + 5) + " " + (LEFT + 40) + "," + (y + 5), i);
        Chronology.Series series = chronology.series().get(i);
        String q = series.query().q();
        text(
                xml,
                new Place(LEFT + 50, y + 10, "start"),
                (q.isEmpty() ? "articles" : q) + " ("
                        + messages.number(series.extent().total()) + ")");
    }

    private double x(int span) {
        return LEFT + WIDTH * (double) span / Math.max(1, chronology.spans().size() - 1);
    }

    private double y(long count) {
        return TOP + HEIGHT - HEIGHT * (double) count / Math.max(1, most);
    }

    private static void polyline(XMLStreamWriter xml, String points, int i) throws XMLStreamException {
        xml.writeEmptyElement("polyline");
        xml.writeAttribute("points", points);
        xml.writeAttribute("fill", "none");
        xml.writeAttribute("stroke", COLOURS.get(i % COLOURS.size()));
        xml.writeAttribute("stroke-width", "2");
        xml.writeAttribute("stroke-dasharray", DASHES.get(i % DASHES.size()));
    }

    private static void line(XMLStreamWriter xml, String points) throws XMLStreamException {
        xml.writeEmptyElement("polyline");
        xml.writeAttribute("points", points);
        xml.writeAttribute("fill", "none");
        xml.writeAttribute("stroke", "#5d574c");
    }

    /** Where a text begins, ends or has its middle. */
    private record Place(int x, int y, String anchor) {}

    private static void text(XMLStreamWriter xml, Place place, String words) throws XMLStreamException {
        xml.writeStartElement("text");
        xml.writeAttribute("x", Integer.toString(place.x));
        xml.writeAttribute("y", Integer.toString(place.y));
        xml.writeAttribute("text-anchor", place.anchor);
        xml.writeCharacters(XmlText.clean(words));
        xml.writeEndElement();
    }
}
