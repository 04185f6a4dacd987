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

    private record Sign(String reason, boolean inTitle, Pattern pattern) {}

    private final List<Sign> signs;

    Signs(List<CSVRecord> rows) {
        this.signs = rows.stream()
                .map(row -> new Sign(
                        row.get("reason"), row.get("place").equals("title"), Pattern.compile(row.get("pattern"))))
                .toList();
    }

    /** The reason label of the first sign that is the whole of this title. */
    public Optional<String> inTitle(String title) {
        String plain = Folding.plain(title.substring(0, Math.min(title.length(), WINDOW)))
                .strip();
        return signs.stream()
                .filter(sign -> sign.inTitle && sign.pattern.matcher(plain).matches())
                .map(Sign::reason)
                .findFirst();
    }

    /** The reason label of the first sign found within this text. */
    public Optional<String> inText(String text) {
        String plain = Folding.plain(text.substring(0, Math.min(text.length(), WINDOW)));
        return signs.stream()
                .filter(sign -> !sign.inTitle && sign.pattern.matcher(plain).find())
                .map(Sign::reason)
                .findFirst();
    }
}
