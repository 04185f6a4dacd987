package fr.rotative.search.query;

import fr.rotative.search.query.Misreading.Reason;
import fr.rotative.search.query.Token.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Notices what may have been meant as an operator, of this language or another one, and is read as words. */
final class Lookalikes {
    private static final Set<Type> ENDS = EnumSet.of(Type.WORD, Type.PREFIX, Type.PHRASE, Type.CLOSE, Type.DATE);
    private static final String USUAL_NEAR = "PRES/5";
    private static final String USUAL_OPENING = "DEBUT/50";

    private static final List<Form> FORMS = List.of(
            Form.foreign("(?:(?i:near|pr[eèÈ]s|adj|w)/|NEAR|PR[EÈ]S|ADJ)(\\d+)", "PRES/$1", Place.BETWEEN),
            Form.incomplete("(?i:near|pr[eèÈ]s)/", USUAL_NEAR, Place.BETWEEN),
            Form.incomplete("NEAR|PR[EÈ]S", USUAL_NEAR, Place.BETWEEN_SMALL_LETTERS),
            Form.foreign("(?:(?i:d[eéÉ]but)/|D[EÉ]BUT)(\\d+)", "DEBUT/$1", Place.BEFORE),
            Form.incomplete("(?i:d[eéÉ]but)/", USUAL_OPENING, Place.BEFORE),
            Form.incomplete("D[EÉ]BUT", USUAL_OPENING, Place.BEFORE_GROUP),
            Form.foreign("\\|\\|", "OU", Place.BETWEEN),
            Form.foreign("SANS", "SAUF", Place.BETWEEN_SMALL_LETTERS));

    private static final String SPACE = "[\\s\\p{Z}]*";

    /** A count with spaces in it, or with its signs exchanged. */
    private static final Pattern COUNT = Pattern.compile(
            "(?:>" + SPACE + "=|=" + SPACE + ">|≥)" + SPACE + "(\\d+)" + SPACE + ":" + SPACE + "(?=\\S)");

    /** A whole date; less of one is more often a number. */
    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}([/.])\\d{1,2}\\1\\d{4}|\\d{4}([-/])\\d{1,2}\\2\\d{1,2}");

    private static final Pattern SMALL_LETTER = Pattern.compile("\\p{Ll}");

    private final String text;
    private final boolean hasSmallLetters;
    private final int end;
    private final Consumer<Misreading> report;

    Lookalikes(String text, Consumer<Misreading> report) {
        this.text = text;
        this.hasSmallLetters = SMALL_LETTER.matcher(text).find();
        this.end = text.stripTrailing().length();
        this.report = report;
    }

    /** Where something must stand to be taken for an operator. */
    private enum Place {
        BEFORE,
        BEFORE_GROUP,
        BETWEEN,
        /** In a headline that is all capitals it is but a word. */
        BETWEEN_SMALL_LETTERS
    }

    /** @param meant the operator, with the number that was found */
    private record Form(Pattern pattern, String meant, Place place, Reason reason) {
        static Form foreign(String pattern, String meant, Place place) {
            return new Form(Pattern.compile(pattern), meant, place, Reason.FOREIGN_OPERATOR);
        }

        static Form incomplete(String pattern, String meant, Place place) {
            return new Form(Pattern.compile(pattern), meant, place, Reason.NUMBER_MISSING);
        }
    }

    /**
     * Looks at what stands up to the next space or mark.
     *
     * @param before what was read before it
     */
    void look(int from, int to, @Nullable Type before) {
        Matcher count = COUNT.matcher(text).region(from, text.length());
        if (count.lookingAt()) {
            String meant = ">=" + count.group(1) + ":";
            report(Reason.LOOSE_COUNT, from, count.end(), meant);
        }
        String run = text.substring(from, to);
        if (DATE.matcher(run).matches()) {
            OtherDates.rewritten(run).ifPresent(date -> report(Reason.DATE_AS_WORD, from, to, Lexer.DATE + ":" + date));
        }
        FORMS.stream()
                .filter(form -> form.pattern.matcher(run).matches() && stands(form.place, to, before))
                .findFirst()
                .ifPresent(form ->
                        report(form.reason, from, to, form.pattern.matcher(run).replaceFirst(form.meant)));
    }

    private boolean stands(Place place, int to, @Nullable Type before) {
        return switch (place) {
            case BEFORE -> to < end;
            case BEFORE_GROUP -> text.startsWith("(", to);
            case BETWEEN -> to < end && before != null && ENDS.contains(before);
            case BETWEEN_SMALL_LETTERS -> hasSmallLetters && stands(Place.BETWEEN, to, before);
        };
    }

    private void report(Reason reason, int from, int to, String meant) {
        String repair = text.substring(0, from) + meant + text.substring(to);
        report.accept(new Misreading(reason, from, text.substring(from, to).strip(), repair));
    }
}
