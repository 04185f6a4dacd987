package fr.rotative.web.view;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.NamedCompany.Place;
import fr.rotative.article.Text;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.french.Typography;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of an article, set for reading, with a link where it names a company. */
public record ReadingText(List<Run> title, List<Run> lead, List<Block> body) {

    /** A paragraph or a cross-head. */
    public record Block(boolean crossHead, List<Run> runs) {}

    /**
     * A piece of text without further division.
     *
     * @param company the page of the company that it names, if it names one
     */
    public record Run(String text, @Nullable String company) {}

    /** A naming of a company within one part. */
    private record Mark(Place place, String company) {}

    static ReadingText of(ArticleDocument article) {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < article.paragraphs().size(); i++) {
            body.add(block(article.paragraphs().get(i), marks(article, Integer.toString(i))));
        }
        String lead = article.lead();
        return new ReadingText(
                runs(article.title(), 0, marks(article, Place.TITLE)),
                lead == null ? List.of() : runs(lead, 0, marks(article, Place.LEAD)),
                body);
    }

    private static Block block(String paragraph, List<Mark> marks) {
        boolean crossHead = paragraph.startsWith(Text.CROSS_HEAD);
        return new Block(crossHead, runs(paragraph, crossHead ? Text.CROSS_HEAD.length() : 0, marks));
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
    private static List<Run> runs(String text, int start, List<Mark> marks) {
        List<Run> runs = new ArrayList<>();
        int done = start;
        for (Mark mark : marks) {
            Place place = mark.place;
            if (place.start() >= done && text.startsWith(place.surface(), place.start())) {
                add(runs, text.substring(done, place.start()), null);
                add(runs, place.surface(), mark.company);
                done = place.end();
            }
        }
        add(runs, text.substring(done), null);
        return runs;
    }

    private static void add(List<Run> runs, String text, @Nullable String company) {
        if (!text.isEmpty()) {
            runs.add(new Run(Typography.unbreakable(text), company));
        }
    }
}
