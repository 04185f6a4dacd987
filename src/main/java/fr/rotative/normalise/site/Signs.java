package fr.rotative.normalise.site;

import fr.rotative.normalise.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** Phrases by which pages that are no articles give themselves away. */
public final class Signs {
    /** The phrases open the lines they stand in; longer lines are running text. */
    private static final int WINDOW = 500;

    /** @param anchors words of which one stands in every text that the pattern matches; none if that cannot be said */
    private record Sign(String reason, List<String> anchors, Pattern pattern) {
        boolean isPossibleIn(String plain) {
            for (String anchor : anchors) {
                if (plain.contains(anchor)) {
                    return true;
                }
            }
            return anchors.isEmpty();
        }
    }

    private final List<Sign> inTitles;
    private final List<Sign> inTexts;

    Signs(List<CSVRecord> rows) {
        this.inTitles = signs(rows, "title");
        this.inTexts = signs(rows, "text");
    }

    /** The reason label of the first sign that is the whole of this title. */
    public Optional<String> inTitle(String title) {
        String plain = Folding.plain(start(title)).strip();
        return inTitles.stream()
                .filter(sign ->
                        sign.isPossibleIn(plain) && sign.pattern.matcher(plain).matches())
                .map(Sign::reason)
                .findFirst();
    }

    /**
     * The reason label of the first sign found within this text.
     *
     * @param plain the text in plain form
     */
    public Optional<String> inText(String plain) {
        String start = start(plain);
        return inTexts.stream()
                .filter(sign ->
                        sign.isPossibleIn(start) && sign.pattern.matcher(start).find())
                .map(Sign::reason)
                .findFirst();
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), WINDOW));
    }

    private static List<Sign> signs(List<CSVRecord> rows, String place) {
        return rows.stream()
                .filter(row -> row.get("place").equals(place))
                .map(row -> new Sign(row.get("reason"), anchors(row), Pattern.compile(row.get("pattern"))))
                .toList();
    }

    private static List<String> anchors(CSVRecord row) {
        String anchors = row.get("anchors");
        return anchors.isEmpty() ? List.of() : List.of(anchors.split(" "));
    }
}
