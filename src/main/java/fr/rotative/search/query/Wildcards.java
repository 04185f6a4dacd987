package fr.rotative.search.query;

import fr.rotative.search.query.Misreading.Reason;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reports signs that stand for letters in other languages, and here only at the end of a word. */
final class Wildcards {
    private static final Pattern QUESTION = Pattern.compile("\\p{L}*\\?+\\p{L}[\\p{L}?]*\\*?");

    private final String text;
    private final Consumer<Misreading> report;

    Wildcards(String text, Consumer<Misreading> report) {
        this.text = text;
        this.report = report;
    }

    /** Looks at what stands up to the next space. */
    void look(String run, int start) {
        int star = run.indexOf('*');
        if (QUESTION.matcher(run).matches()) {
            report(Reason.QUESTION_MARK, run, start, run.indexOf('?'));
        } else if (star >= 0 && Words.hasOne(run.substring(star + 1))) {
            report(Reason.MISPLACED_STAR, run, start, star);
        }
    }

    /** What stands before the sign may be what was meant. */
    private void report(Reason reason, String run, int start, int sign) {
        boolean enough = Words.trim(run.substring(0, sign)).length() >= QueryLimits.PREFIX;
        String repair = text.substring(0, start + sign) + "*" + text.substring(start + run.length());
        report.accept(new Misreading(reason, start, run, enough ? repair : null));
    }
}
