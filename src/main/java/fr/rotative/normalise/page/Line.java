package fr.rotative.normalise.page;

import fr.rotative.normalise.dates.FrenchDates;
import fr.rotative.normalise.site.Roles.Role;
import fr.rotative.normalise.text.Folding;
import fr.rotative.normalise.text.Typography;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a page as a reader sees it: a paragraph, a heading, an item of a list, a row of a table.
 *
 * @param text its words, cleaned
 * @param runs the same words by style; one run for plain text
 * @param place where it stands among the others
 * @param role what its element's names say it is
 * @param setting how it is set and how much it holds, reckoned once
 */
public record Line(
        Form form,
        String text,
        List<Run> runs,
        Place place,
        @Nullable Role role,
        Setting setting) {
    private static final int WORDS_OF_PROSE = 14;
    private static final int WORDS_OF_SENTENCE = 6;
    private static final String FULL_STOPS = ".!?…";
    private static final String STOPS = ".!?…:;";
    private static final String CLOSING = "\"”»’)] \u00A0\u202F";

    /** What a line is made as. */
    public enum Form {
        TEXT,
        HEADING,
        ITEM,
        ROW
    }

    /**
     * Where a line stands.
     *
     * @param group number of the paragraph, cell or stanza; single line breaks do not change it
     * @param block number of the element; empty lines within it do not change it either
     */
    public record Place(int group, int block) {}

    static Line of(Form form, List<Run> runs, Place place, @Nullable Role role) {
        String cleaned = Typography.clean(runs.size() == 1 ? runs.get(0).text() : joined(runs));
        return new Line(form, cleaned, List.copyOf(runs), place, role, Setting.of(cleaned, runs));
    }

    private static String joined(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    static Line plain(String text, int group) {
        return of(Form.TEXT, List.of(new Run(text, Style.PLAIN)), new Place(group, group), null);
    }

    /** The same line with other words, all in the style of its first run. */
    public Line withText(String newText) {
        return of(form, List.of(new Run(newText, runs.get(0).style())), place, role);
    }

    public int group() {
        return place.group();
    }

    /** Whether the line is the whole of its element, without line breaks between it and the next line. */
    public boolean isAloneBefore(Line next) {
        int elements = next.place.block - place.block;
        return elements > 0 && next.place.group - place.group == elements;
    }

    public int words() {
        return setting.words();
    }

    /** Its words in plain form, for comparing. */
    public String plain() {
        return setting.plain();
    }

    /** The size that most of its characters are set in. */
    public int size() {
        return setting.size();
    }

    /** The largest size that any of it is set in. */
    public int largestSize() {
        return setting.largest();
    }

    public boolean isBold() {
        return setting.bold();
    }

    /** Whether a digit stands in it, without which it names no date. */
    public boolean hasDigit() {
        return setting.digit();
    }

    /** Whether more than half of its characters are links. */
    public boolean isMostlyLink() {
        return setting.mostlyLink();
    }

    /** Whether it reads as running text rather than as a title, a label or a link. */
    public boolean isProse() {
        return !isMostlyLink()
                && form != Form.HEADING
                && (words() >= WORDS_OF_PROSE || words() >= WORDS_OF_SENTENCE && endsWith(FULL_STOPS));
    }

    /** Whether a stop, a colon or a semicolon ends it, whatever quotes or brackets close after it. */
    public boolean endsSentence() {
        return endsWith(STOPS);
    }

    /** The words at its start that are set alike, when others follow in another style; else empty. */
    public String leading(Predicate<Style> alike) {
        StringBuilder start = new StringBuilder();
        for (Run run : runs) {
            if (!alike.test(run.style()) && !isBlank(run.text())) {
                break;
            }
            start.append(run.text());
        }
        String found = Typography.clean(start.toString());
        return found.length() < text.length() && text.startsWith(found) ? found : "";
    }

    /** Nothing but spaces, those that do not break included. */
    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private boolean endsWith(String stops) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && stops.indexOf(text.charAt(end - 1)) >= 0;
    }

    /**
     * How a line is set.
     *
     * @param plain its words in plain form
     * @param size that of most of its characters
     * @param largest the largest size in it
     * @param bold whether all of it is
     * @param mostlyLink whether more than half of it is
     * @param digit whether there is one in it
     */
    public record Setting(
            String plain, int words, int size, int largest, boolean bold, boolean mostlyLink, boolean digit) {

        static Setting of(String text, List<Run> runs) {
            int[] letters = new int[Style.LARGEST_SIZE + 1];
            int all = 0;
            int links = 0;
            int largest = 0;
            boolean bold = true;
            for (Run run : runs) {
                int length = Typography.strippedLength(run.text());
                letters[run.style().size()] += length;
                all += length;
                largest = length > 0 ? Math.max(largest, run.style().size()) : largest;
                links += run.style().link() ? length : 0;
                bold = bold && (run.style().bold() || length == 0);
            }
            return new Setting(
                    Folding.plain(text),
                    Folding.countWords(text),
                    Style.commonest(letters),
                    largest == 0 ? Style.NORMAL_SIZE : largest,
                    bold,
                    2 * links > all,
                    FrenchDates.hasDigit(text));
        }
    }
}
