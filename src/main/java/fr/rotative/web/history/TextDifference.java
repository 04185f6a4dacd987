package fr.rotative.web.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import fr.rotative.web.history.Passage.Change;
import fr.rotative.web.history.Passage.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How one text became another: passage by passage, and word by word within a passage that was reworded. */
public final class TextDifference {
    private static final Pattern WORD = Pattern.compile("\\s*\\S+|\\s+");

    /** A passage of which less is left is told as another one: few common words make no readable difference. */
    private static final double LEAST_IN_COMMON = 0.4;

    private TextDifference() {}

    /** All passages of both texts, in the order of the second, those that are gone where they were. */
    public static List<Passage> between(List<String> before, List<String> after) {
        List<Passage> passages = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            List<String> old = delta.getSource().getLines();
            List<String> now = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                old.forEach(text -> passages.add(Passage.whole(Change.SAME, text)));
            } else {
                passages.addAll(replaced(old, now));
            }
        }
        return List.copyOf(passages);
    }

    private static List<Passage> replaced(List<String> before, List<String> after) {
        List<Passage> passages = new ArrayList<>();
        int pairs = Math.min(before.size(), after.size());
        for (int i = 0; i < pairs; i++) {
            passages.addAll(reworded(before.get(i), after.get(i)));
        }
        before.stream().skip(pairs).forEach(text -> passages.add(Passage.whole(Change.REMOVED, text)));
        after.stream().skip(pairs).forEach(text -> passages.add(Passage.whole(Change.ADDED, text)));
        return passages;
    }

    private static List<Passage> reworded(String before, String after) {
        Passage words = new Passage(Change.CHANGED, runs(words(before), words(after)));
        int common = words.runs().stream()
                .filter(run -> run.change() == Change.SAME)
                .mapToInt(run -> run.text().length())
                .sum();
        return common >= LEAST_IN_COMMON * Math.max(before.length(), after.length())
                ? List.of(words)
                : List.of(Passage.whole(Change.REMOVED, before), Passage.whole(Change.ADDED, after));
    }

    private static List<Run> runs(List<String> before, List<String> after) {
        List<Run> runs = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            String old = String.join("", delta.getSource().getLines());
            String now = String.join("", delta.getTarget().getLines());
            if (delta.getType() == DeltaType.EQUAL) {
                runs.add(new Run(Change.SAME, old));
            } else {
                addUnlessEmpty(runs, new Run(Change.REMOVED, old));
                addUnlessEmpty(runs, new Run(Change.ADDED, now));
            }
        }
        return runs;
    }

    private static void addUnlessEmpty(List<Run> runs, Run run) {
        if (!run.text().isEmpty()) {
            runs.add(run);
        }
    }

    /** Each with the space before it, so that together they are the text again. */
    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
