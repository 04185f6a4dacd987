package fr.rotative.normalise.layout;

import fr.rotative.normalise.page.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The turns of an interview. Where the speaker stands on a line or in a cell of its own ({@code JDNet}, {@code M. D.}),
 * that is joined to what is said: {@code JDNet. Quand serez-vous rentables ?}
 */
final class Turns {
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{L}?\\.[\\s-]?){1,4}:?");
    private static final int LONGEST_SPEAKER_WORDS = 4;

    private final Sheet sheet;
    private final List<Line> lines;

    private Turns(Sheet sheet, List<Line> lines) {
        this.sheet = sheet;
        this.lines = lines;
    }

    /** The body with its speakers joined to their turns. */
    static Body joined(Sheet sheet, Body body) {
        List<Line> joined = new Turns(sheet, body.lines()).joined();
        return new Body(joined, Paragraphs.of(joined), body.signature(), body.signatureText(), body.headlines());
    }

    private List<Line> joined() {
        List<Line> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 < lines.size() && isSpeaker(lines.get(i)) && !isSpeaker(lines.get(i + 1))) {
                joined.add(said(lines.get(i).text(), lines.get(i + 1)));
                i++;
            } else {
                joined.add(lines.get(i));
            }
        }
        return joined;
    }

    private static Line said(String speaker, Line words) {
        boolean closed = speaker.endsWith(".") || speaker.endsWith(":");
        return words.withText(speaker + (closed ? " " : ". ") + words.text());
    }

    /** {@code M. D.}: a speaker named before. */
    static boolean isInitials(Line line) {
        return INITIALS.matcher(line.text()).matches();
    }

    /** A paper, initials, or what stands on several lines alone. */
    private boolean isSpeaker(Line line) {
        if (line.words() == 0 || line.words() > LONGEST_SPEAKER_WORDS) {
            return false;
        }
        return sheet.isPaper(line)
                || isInitials(line)
                || lines.stream()
                                .filter(other -> other.text().equals(line.text()))
                                .count()
                        > 1;
    }
}
