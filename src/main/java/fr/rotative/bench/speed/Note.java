package fr.rotative.bench.speed;

import java.util.List;

/**
 * What a profile showed of a figure that misses its bar.
 *
 * @param about part of the names of the figures that it is about
 */
public record Note(String about, String text) {

    /** Of the archive as it is now: a change that makes one untrue changes it. */
    public static final List<Note> ALL = List.of(
            new Note(
                    "API / Elasticsearch",
                    "What the archive adds is two to four milliseconds whatever is asked: the share shrinks as the archive "
                            + "grows, and is greatest where Elasticsearch has least to do, as for a timeline, which it counts "
                            + "once and remembers until an article is indexed. Of a word's three milliseconds one is the "
                            + "second connection; three tenths are the reading of what Elasticsearch answered, a sixth the "
                            + "translation of the query, an eighth the writing of the answer. A company's answer is longer "
                            + "on both sides: all months of the archive, twice."),
            new Note(
                    "clients, API / Elasticsearch",
                    "Where clients leave no processor idle, Elasticsearch goes without what the archive adds to an answer: "
                            + "three milliseconds of sixteen with ten thousand articles, and less of them the larger the archive."),
            new Note(
                    "page / Elasticsearch",
                    "Besides what the API does, a fifth is the choice of what a page says and a tenth its template; a "
                            + "company's page draws a bar for each month of the archive."),
            new Note(
                    "crawl / bare loop",
                    "A site that answers at once leaves two processors no room: a page costs the bare client two "
                            + "milliseconds of them, and a crawl nearly fifty, two thirds of it in Elasticsearch, which "
                            + "analyses the article in five forms and keeps the frontier."),
            new Note(
                    "normalise / parse",
                    "On the demonstration's short pages what is read of the head, the address and the date weighs more than "
                            + "on those of a real newspaper."));

    boolean isAbout(Figure figure) {
        return figure.name().contains(about);
    }
}
