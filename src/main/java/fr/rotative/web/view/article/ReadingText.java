package fr.rotative.web.view.article;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.NamedCompany.Place;
import fr.rotative.article.Text;
import fr.rotative.language.Typography;
import fr.rotative.search.result.Occurrence;
import fr.rotative.web.address.Addresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article, set for reading, with a link where it names a company, and marks where it has what was looked
 * for.
 *
 * @param passages how many marks there are
 */
public record ReadingText(List<Run> title, List<Run> lead, List<Block> body, int passages) {

    /** A paragraph or a cross-head. */
    public record Block(boolean crossHead, List<Run> runs) {}

    /**
     * A stretch of text that names a company, or none.
     *
     * @param company the page of the company that it names, if it names one
     */
    public record Run(List<Piece> pieces, @Nullable String company) {
        public Run {
            pieces = List.copyOf(pieces);
        }

        Run(String text, @Nullable String company) {
            this(List.of(new Piece(text, 0, false)), company);
        }

        public String text() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining());
        }
    }

    /**
     * A piece of text without further division.
     *
     * @param passage the number of the mark that it belongs to, counted from 1; 0 for none
     * @param begins whether the mark begins here: it may go on in the next run
     */
    public record Piece(String text, int passage, boolean begins) {}

    /** A naming of a company within one part. */
    private record Mark(Place place, String company) {}

    static ReadingText of(ArticleDocument article, List<Occurrence> occurrences) {
        Marking marking = Marking.of(occurrences);
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < article.paragraphs().size(); i++) {
            body.add(block(
                    article.paragraphs().get(i), marks(article, Integer.toString(i)), marking.in(Integer.toString(i))));
        }
        String lead = article.lead();
        return new ReadingText(
                runs(article.title(), 0, marks(article, Place.TITLE), marking.in(Place.TITLE)),
                lead == null ? List.of() : runs(lead, 0, marks(article, Place.LEAD), marking.in(Place.LEAD)),
                body,
                occurrences.size());
    }

    private static Block block(String paragraph, List<Mark> marks, Marking marking) {
        boolean crossHead = paragraph.startsWith(Text.CROSS_HEAD);
        return new Block(crossHead, runs(paragraph, crossHead ? Text.CROSS_HEAD.length() : 0, marks, marking));
    }

    private static List<Mark> marks(ArticleDocument article, String part) {
        return article.companies().stream()
                .flatMap(company -> company.places().stream()
                        .filter(place -> place.part().equals(part))
                        .map(place -> new Mark(place, Addresses.company(company.id()))))
                .sorted(Comparator.comparingInt(mark -> mark.place.start()))
                .toList();
    }

    /** Divides the text at its marks; a mark that overlaps the one before, or is not what the text says, is left out. */
    private static List<Run> runs(String text, int start, List<Mark> marks, Marking marking) {
        String set = Typography.unbreakable(text);
        List<Run> runs = new ArrayList<>();
        int done = start;
        for (Mark mark : marks) {
            Place place = mark.place;
            if (place.start() >= done && text.startsWith(place.surface(), place.start())) {
                add(runs, marking.pieces(set, done, place.start()), null);
                add(runs, marking.pieces(set, place.start(), place.end()), mark.company);
                done = place.end();
            }
        }
        add(runs, marking.pieces(set, done, text.length()), null);
        return runs;
    }

    private static void add(List<Run> runs, List<Piece> pieces, @Nullable String company) {
        if (!pieces.isEmpty()) {
            runs.add(new Run(pieces, company));
        }
    }
}
