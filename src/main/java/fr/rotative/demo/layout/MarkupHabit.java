package fr.rotative.demo.layout;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A habit of the page editors of the time, applied to tidy mark-up; the words of the text stay as they are. */
enum MarkupHabit {
    /** {@code <FONT SIZE="2">} */
    UPPER_CASE_TAGS(MarkupHabit::shouted),
    /** {@code <font size=2>} */
    BARE_ATTRIBUTES(MarkupHabit::unquoted),
    /** End tags that HTML 4 lets an author leave out. */
    OMITTED_END_TAGS(MarkupHabit::leftOpen),
    /** Lines broken for a terminal's width, in the middle of sentences and tags. */
    HARD_WRAPPED_LINES(MarkupHabit::wrapped);

    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z][a-zA-Z0-9]*)([^<>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(=\"[^\"]*\")");
    private static final Pattern QUOTED_WORD = Pattern.compile("=\"([\\w#%]+)\"");
    private static final Pattern OPTIONAL_END = Pattern.compile("</(?:p|li|option)>");
    private static final Pattern FULL_LINE = Pattern.compile("(.{50,66}) ");

    private final UnaryOperator<String> rewriting;

    MarkupHabit(UnaryOperator<String> rewriting) {
        this.rewriting = rewriting;
    }

    String apply(String html) {
        return rewriting.apply(html);
    }

    private static String shouted(String html) {
        return inTags(html, (name, attributes) -> name.toUpperCase(Locale.ROOT) + shoutedNames(attributes));
    }

    private static String shoutedNames(String attributes) {
        return ATTRIBUTE
                .matcher(attributes)
                .replaceAll(pair -> quoteReplacement(pair.group(1).toUpperCase(Locale.ROOT) + pair.group(2)));
    }

    private static String unquoted(String html) {
        return inTags(
                html,
                (name, attributes) -> name + QUOTED_WORD.matcher(attributes).replaceAll("=$1"));
    }

    private static String inTags(String html, BinaryOperator<String> ofNameAndAttributes) {
        return TAG.matcher(html)
                .replaceAll(tag -> quoteReplacement("<" + ofNameAndAttributes.apply(tag.group(1), tag.group(2)) + ">"));
    }

    private static String leftOpen(String html) {
        return OPTIONAL_END.matcher(html).replaceAll("");
    }

    private static String wrapped(String html) {
        return FULL_LINE.matcher(html).replaceAll("$1\n");
    }
}
