package fr.rotative.normalise.layout;

import fr.rotative.article.Text;
import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.page.Line.Form;
import java.util.ArrayList;
import java.util.List;

/** Writes lines as the paragraphs of an article: cross-heads and the items of lists are marked. */
final class Paragraphs {
    private static final int LONGEST_CROSS_HEAD_WORDS = 15;
    private static final int FEWEST_LINES_A_QUESTION = 4;
    private static final String ITEM = "- ";

    private Paragraphs() {}

    static List<String> of(List<Line> lines) {
        List<String> paragraphs = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            paragraphs.add(written(lines, i));
        }
        return paragraphs;
    }

    private static String written(List<Line> lines, int i) {
        Line line = lines.get(i);
        if (isCrossHead(lines, i)) {
            return Text.CROSS_HEAD + line.text();
        }
        boolean marked = line.text().startsWith("-")
                || line.text().startsWith("•")
                || line.text().startsWith("–");
        return line.form() == Form.ITEM && !marked ? ITEM + line.text() : line.text();
    }

    /** A heading, or a short line without stop between two paragraphs. */
    private static boolean isCrossHead(List<Line> lines, int i) {
        Line line = lines.get(i);
        if (line.form() == Form.HEADING) {
            return true;
        }
        boolean between = i > 0 && i + 1 < lines.size() && lines.get(i + 1).isProse() && isText(lines.get(i - 1));
        return between
                && line.form() == Form.TEXT
                && line.words() <= LONGEST_CROSS_HEAD_WORDS
                && (!line.endsSentence() || isQuestionApart(lines, line))
                && line.group() != lines.get(i - 1).group();
    }

    /** A question between two paragraphs; many of them are the turns of an interview. */
    private static boolean isQuestionApart(List<Line> lines, Line line) {
        long questions = lines.stream().filter(Paragraphs::isBoldQuestion).count();
        return isBoldQuestion(line) && questions * FEWEST_LINES_A_QUESTION < lines.size();
    }

    private static boolean isBoldQuestion(Line line) {
        return line.isBold() && line.text().endsWith("?");
    }

    private static boolean isText(Line line) {
        return line.isProse() || line.endsSentence() || line.form() == Form.ITEM;
    }
}
