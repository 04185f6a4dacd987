package fr.rotative.search.query;

import fr.rotative.search.query.Misreading.Reason;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reports what looks like the name of a field and names none, or one without a value. */
final class UnreadNames {
    private static final Pattern NAME = Pattern.compile("(\\p{L}+):(?!//)");
    private static final Pattern VALUE = Pattern.compile("[^\\s\\p{Z})»”]");

    private final String text;
    private final Consumer<Misreading> report;

    UnreadNames(String text, Consumer<Misreading> report) {
        this.text = text;
        this.report = report;
    }

    /** Looks at what stands from here up to the next space or mark. */
    void look(int from, int to) {
        Matcher name = NAME.matcher(text).region(from, to).useTransparentBounds(true);
        if (!name.lookingAt()) {
            return;
        }
        boolean hasValue = VALUE.matcher(text).region(name.end(), text.length()).lookingAt();
        String rest = text.substring(name.end()).strip();
        String typed = name.group(1);
        Optional<String> meant = ForeignNames.meaning(typed).filter(label -> !rest.isEmpty());
        if (!hasValue && (Field.of(typed).isPresent() || Lexer.isDate(typed))) {
            report(Reason.EMPTY_FIELD, name, rest.isEmpty() ? null : typed + ":" + rest);
        } else if (hasValue && Lexer.isDate(typed)) {
            report(Reason.EMPTY_FIELD, name, null);
        } else if (hasValue || meant.isPresent()) {
            report(
                    Reason.UNKNOWN_FIELD,
                    name,
                    meant.map(label -> label + ":" + rest).orElse(null));
        }
    }

    private void report(Reason reason, Matcher name, @Nullable String meant) {
        String repair = meant == null ? null : text.substring(0, name.start()) + meant;
        report.accept(new Misreading(reason, name.start(), name.group(1), repair));
    }
}
