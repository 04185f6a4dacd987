package fr.rotative.normalise.layout;

import fr.rotative.normalise.layout.RunOnTitle.Parts;
import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.page.Line.Form;
import fr.rotative.normalise.page.Style;
import fr.rotative.normalise.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parts a page of briefs. The title of each stands at the start of the line of its text, bold, or in plain text only
 * recognisable by the name that the page's title gives for it; or it stands on a line of its own.
 */
final class BriefsReader {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s+[-–—/]\\s+|\\s*[…,;]\\s*|\\s*\\.{3}\\s*");
    private static final int LONGEST_TITLE_WORDS = 16;

    private BriefsReader() {}

    /**
     * The briefs in order.
     *
     * @param pageTitle the names of the briefs, joined
     */
    static List<Brief> read(List<Line> lines, String pageTitle) {
        Collection<String> names = Names.in(lines);
        List<String> announced = Arrays.stream(BETWEEN_NAMES.split(pageTitle))
                .map(Folding::words)
                .filter(name -> !name.isEmpty())
                .toList();
        List<Brief> briefs = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        String title = "";
        for (int i = 0; i < lines.size(); i++) {
            Optional<Parts> start = start(lines, i, announced, names);
            if (start.isPresent()) {
                finish(briefs, title, paragraphs);
                title = start.get().title();
                paragraphs = new ArrayList<>();
            }
            String text = start.map(Parts::rest).orElse(lines.get(i).text());
            if (!text.isEmpty()) {
                paragraphs.add(text);
            }
        }
        finish(briefs, title, paragraphs);
        return briefs;
    }

    private static void finish(List<Brief> briefs, String title, List<String> paragraphs) {
        if (!title.isEmpty() && !paragraphs.isEmpty()) {
            briefs.add(new Brief(title, paragraphs));
        }
    }

    private static Optional<Parts> start(List<Line> lines, int i, List<String> announced, Collection<String> names) {
        Line line = lines.get(i);
        String bold = line.leading(Style::bold);
        if (!bold.isEmpty() && Folding.countWords(bold) <= LONGEST_TITLE_WORDS) {
            return Optional.of(
                    new Parts(bold, line.text().substring(bold.length()).strip()));
        }
        boolean own = line.form() == Form.HEADING || !line.isProse() && !line.endsSentence();
        if (own && line.words() <= LONGEST_TITLE_WORDS) {
            return Optional.of(new Parts(line.text(), ""));
        }
        boolean newStanza = i == 0 || lines.get(i - 1).group() != line.group();
        if (line.runs().size() > 1 || !newStanza) {
            return Optional.empty();
        }
        boolean isAnnounced =
                announced.stream().anyMatch(name -> Folding.words(line.text()).startsWith(firstWord(name)));
        return isAnnounced ? RunOnTitle.split(line.text(), names) : RunOnTitle.shouted(line.text());
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
